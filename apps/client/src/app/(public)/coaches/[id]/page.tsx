import { isId } from "@fourstep/core";
import { publicCoach, publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CoachPage } from "../../../../features/public/coach/coach-page.tsx";
import { pageMetadata } from "../../../../features/public/structured/page-metadata.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";
import { words } from "../../../../words.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
}

const coachOf = cache(async (id: string) =>
  isId(id) ? publicCoach(sharedDb(), id, await viewerOfPage()) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coach = await coachOf((await params).id);
  if (!coach) return {};
  return pageMetadata({
    title: coach.name,
    description: coach.about || words("public.aTrainer"),
    path: `/coaches/${coach.id}`,
  });
}

export default async function Page({ params }: Props) {
  const coach = await coachOf((await params).id);
  if (!coach) notFound();
  const published = await publicRoutines(sharedDb(), {
    authorId: coach.id,
    viewerId: await viewerOfPage(),
  });
  return <CoachPage coach={coach} published={published} />;
}
