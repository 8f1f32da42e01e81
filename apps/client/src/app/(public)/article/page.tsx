import { articleRoutineId } from "@fourstep/core";
import { publicRoutine, sharedDb } from "@fourstep/db";
import type { Metadata } from "next";
import { ArticlePage } from "../../../features/public/article/article-page.tsx";
import { pageMetadata } from "../../../features/public/structured/page-metadata.ts";
import { words } from "../../../words.ts";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: words("article.title"),
    description: words("article.lede"),
    path: "/article",
  });
}

export default async function Page() {
  const shown = await publicRoutine(sharedDb(), articleRoutineId);
  return <ArticlePage routine={shown?.routine ?? null} />;
}
