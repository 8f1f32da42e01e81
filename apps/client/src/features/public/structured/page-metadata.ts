import { articleRoutineId } from "@fourstep/core";
import type { Metadata } from "next";
import { words } from "../../../words.ts";

/** Longer than this no search engine shows. */
const longest = 300;

/** What a public page says of itself in its head: its one address, and how it looks where it is shared. */
export function pageMetadata({
  title,
  description,
  path,
  picture = `/og/routines/${articleRoutineId}.png`,
  feed,
}: {
  title: string;
  description: string;
  path: string;
  picture?: string;
  feed?: string;
}): Metadata {
  const short = description.slice(0, longest);
  return {
    title,
    description: short,
    alternates: {
      canonical: path,
      ...(feed === undefined ? {} : { types: { "application/rss+xml": feed } }),
    },
    openGraph: {
      type: "article",
      siteName: words("public.name"),
      title,
      description: short,
      url: path,
      images: [{ url: picture, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}
