import { articleRoutineId as routineId, CommentListInput } from "@fourstep/core";
import { commentsOf, publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { FrontPage } from "../../features/public/front/front-page.tsx";
import { pageMetadata } from "../../features/public/structured/page-metadata.ts";
import { words } from "../../words.ts";

export function generateMetadata(): Metadata {
  const title = words("front.title");
  return {
    ...pageMetadata({ title, description: words("front.lede"), path: "/" }),
    title: { absolute: words("front.pageTitle") },
  };
}

const mostAnswers = 3;

/** For visitors; whoever is signed in is sent to Today before this is drawn. */
export default async function Page() {
  const asked = CommentListInput.parse({ routineId, sort: "helpful", limit: mostAnswers });
  const [all, answers] = await Promise.all([
    publicRoutines(sharedDb()),
    commentsOf(sharedDb(), null, asked),
  ]);
  const first = all.find(({ routine }) => routine.id === routineId);
  return <FrontPage first={first?.routine ?? null} all={all} answers={answers} />;
}
