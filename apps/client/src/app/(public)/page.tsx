import { publicRoutines, sharedDb } from "@fourstep/db";
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

/** For visitors; whoever is signed in is sent to Today before this is drawn. */
export default async function Page() {
  const all = await publicRoutines(sharedDb());
  const first = all.find(({ routine }) => routine.id === "front-hip-reset");
  return <FrontPage first={first?.routine ?? null} all={all} />;
}
