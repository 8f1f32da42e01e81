import { CommentCursor, ExerciseCommentsInput, exerciseById } from "@fourstep/core";
import { commentsOnExercise, publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExerciseDiscussion } from "../../../../features/public/discussion/exercise-discussion.tsx";
import { ExercisePage } from "../../../../features/public/exercise/exercise-page.tsx";
import { pageMetadata } from "../../../../features/public/structured/page-metadata.ts";
import type { Given } from "../../../../features/public/search-params.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Given>;
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

export default async function Page({ params, searchParams }: Props) {
  const exercise = exerciseById((await params).id);
  if (!exercise) notFound();
  const viewerId = await viewerOfPage();
  const after = CommentCursor.safeParse((await searchParams)["after"]).data;
  const [routines, comments] = await Promise.all([
    publicRoutines(sharedDb(), { viewerId }),
    commentsOnExercise(
      sharedDb(),
      viewerId,
      ExerciseCommentsInput.parse({ exerciseId: exercise.id, after }),
    ),
  ]);
  const usedBy = routines
    .filter(({ routine }) => routine.items.some(({ exerciseId }) => exerciseId === exercise.id))
    .slice(0, 12);
  return (
    <ExercisePage
      exercise={exercise}
      usedBy={usedBy}
      discussion={
        <ExerciseDiscussion exerciseId={exercise.id} page={comments} isPart={after !== undefined} />
      }
    />
  );
}
