import { answersSearch, exerciseById } from "@fourstep/core";
import { publicRoutines, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { RoutineLibrary } from "../../../features/public/library/routine-library.tsx";
import {
  asksAnything,
  type Given,
  routineSearchOf,
} from "../../../features/public/search-params.ts";
import { viewerOfPage } from "../../../features/public/viewer.ts";
import { pageMetadata } from "../../../features/public/structured/page-metadata.ts";
import { words } from "../../../words.ts";

interface Props {
  readonly searchParams: Promise<Given>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageMetadata({
    title: words("public.routines"),
    description: words("public.routinesLede"),
    path: "/routines",
    feed: "/routines/feed.xml",
  });
  return { ...page, robots: { index: !asksAnything(await searchParams) } };
}

export default async function Page({ searchParams }: Props) {
  const search = routineSearchOf(await searchParams);
  const all = await publicRoutines(sharedDb(), { viewerId: await viewerOfPage() });
  const found = all.filter(({ routine }) => answersSearch(routine, search, exerciseById));
  return <RoutineLibrary found={found} search={search} />;
}
