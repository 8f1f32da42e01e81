import { commentFeed, publicRoutine, publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import {
  RoutineActions,
  RoutineBar,
} from "../../../../features/public/actions/routine-actions.tsx";
import { closestTo } from "../../../../features/public/routine/closest.ts";
import { RoutinePage } from "../../../../features/public/routine/routine-page.tsx";
import { pageMetadata } from "../../../../features/public/structured/page-metadata.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
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

export default async function Page({ params }: Props) {
  const shown = await routineOf((await params).id);
  if (!shown) notFound();
  const viewerId = await viewerOfPage();
  const [all, said] = await Promise.all([
    publicRoutines(sharedDb(), { viewerId }),
    commentFeed(sharedDb(), shown.routine.id, viewerId),
  ]);
  return (
    <RoutinePage
      shown={shown}
      close={closestTo(shown, all)}
      said={said}
      slots={{
        actions: <RoutineActions shown={shown} />,
        bar: <RoutineBar shown={shown} />,
        outcomes: null,
        discussion: null,
        report: null,
      }}
    />
  );
}
