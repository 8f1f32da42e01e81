import { exerciseById } from "@fourstep/core";
import {
  commentFeed,
  commentsOf,
  outcomesOf,
  publicRoutine,
  publicRoutines,
  sharedDb,
} from "@fourstep/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import {
  RoutineActions,
  RoutineBar,
} from "../../../../features/public/actions/routine-actions.tsx";
import { closestTo } from "../../../../features/public/routine/closest.ts";
import { commentsAskedFor } from "../../../../features/public/discussion/comments-asked-for.ts";
import { Discussion } from "../../../../features/public/discussion/discussion.tsx";
import { SharedOutcomes } from "../../../../features/public/discussion/shared-outcomes.tsx";
import { ReportRoutine } from "../../../../features/public/report/report-routine.tsx";
import { RoutinePage } from "../../../../features/public/routine/routine-page.tsx";
import { pageMetadata } from "../../../../features/public/structured/page-metadata.ts";
import type { Given } from "../../../../features/public/search-params.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";
import { words } from "../../../../words.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Given>;
}

const routineOf = cache(async (id: string) => publicRoutine(sharedDb(), id, await viewerOfPage()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await routineOf((await params).id);
  if (!shown) return {};
  const { name, audience, why, id } = shown.routine;
  return pageMetadata({
    title: name,
    description: `${audience}. ${why}`,
    path: `/routines/${id}`,
    picture: `/og/routines/${id}.png`,
    feed: `/routines/${id}/feed.xml`,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const shown = await routineOf((await params).id);
  if (!shown) notFound();
  const viewerId = await viewerOfPage();
  const { id } = shown.routine;
  const ids = new Set(shown.routine.items.map(({ exerciseId }) => exerciseId));
  const exercises = [...ids].flatMap((one) => {
    const exercise = exerciseById(one);
    return exercise ? [{ id: exercise.id, name: exercise.name }] : [];
  });
  const given = await searchParams;
  const about = exercises.find((one) => one.id === given["exercise"]);
  const asked = commentsAskedFor(id, { ...given, exercise: about?.id });
  const [all, said, comments, outcomes] = await Promise.all([
    publicRoutines(sharedDb(), { viewerId }),
    commentFeed(sharedDb(), id, viewerId),
    commentsOf(sharedDb(), viewerId, asked),
    outcomesOf(sharedDb(), viewerId, id),
  ]);
  return (
    <RoutinePage
      shown={shown}
      close={closestTo(shown, all)}
      said={said}
      slots={{
        actions: <RoutineActions shown={shown} />,
        bar: <RoutineBar shown={shown} />,
        outcomes: <SharedOutcomes summary={outcomes} />,
        discussion: (
          <Discussion
            routineId={id}
            page={comments}
            sort={asked.sort}
            exercises={exercises}
            about={asked.only === undefined ? about : undefined}
            isPart={asked.after !== undefined || asked.only !== undefined}
          />
        ),
        report: (
          <ReportRoutine
            routineId={id}
            authorId={shown.author?.id ?? null}
            words={{
              report: words("publicActions.report"),
              signIn: words("publicActions.reportSignIn"),
              failed: words("discussion.loadFailed"),
            }}
          />
        ),
      }}
    />
  );
}
