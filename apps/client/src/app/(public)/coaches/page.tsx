import { wordsOf } from "@fourstep/core";
import { publicCoaches, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { CoachList } from "../../../features/public/coach/coach-list.tsx";
import { asksAnything, coachSearchOf, type Given } from "../../../features/public/search-params.ts";
import { pageMetadata } from "../../../features/public/structured/page-metadata.ts";
import { viewerOfPage } from "../../../features/public/viewer.ts";
import { words } from "../../../words.ts";

interface Props {
  readonly searchParams: Promise<Given>;
}

const mostOnAPage = 20;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageMetadata({
    title: words("public.coaches"),
    description: words("public.coachesLede"),
    path: "/coaches",
  });
  return { ...page, robots: { index: !asksAnything(await searchParams) } };
}

export default async function Page({ searchParams }: Props) {
  const { text, after } = coachSearchOf(await searchParams);
  const { coaches, next } = await publicCoaches(
    sharedDb(),
    { words: wordsOf(text), after, limit: mostOnAPage },
    await viewerOfPage(),
  );
  return <CoachList coaches={coaches} next={next} text={text} isPart={after !== ""} />;
}
