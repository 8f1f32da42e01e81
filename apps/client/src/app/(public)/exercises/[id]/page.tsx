import { exerciseById } from "@fourstep/core";
import { publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExercisePage } from "../../../../features/public/exercise/exercise-page.tsx";
import { pageMetadata } from "../../../../features/public/structured/page-metadata.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const exercise = exerciseById((await params).id);
  if (!exercise) return {};
  return pageMetadata({
    title: exercise.name,
    description: `${exercise.position} ${exercise.cues.join(" ")}`,
    path: `/exercises/${exercise.id}`,
    picture: `/og/exercises/${exercise.id}.png`,
  });
}

export default async function Page({ params }: Props) {
  const exercise = exerciseById((await params).id);
  if (!exercise) notFound();
  const usedBy = (await publicRoutines(sharedDb(), { viewerId: await viewerOfPage() }))
    .filter(({ routine }) => routine.items.some(({ exerciseId }) => exerciseId === exercise.id))
    .slice(0, 12);
  return <ExercisePage exercise={exercise} usedBy={usedBy} />;
}
