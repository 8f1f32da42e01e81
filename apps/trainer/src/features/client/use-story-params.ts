"use client";

import type { StoryKind } from "@fourstep/core";
import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";

export const storyParts = ["all", "sessions", "answers", "notes"] as const;
export type StoryPart = (typeof storyParts)[number];

/** What each part of the story is made of; all of it when nothing is named. */
export const kindsOf: Record<StoryPart, readonly StoryKind[] | null> = {
  all: null,
  sessions: ["session", "day"],
  answers: ["answer", "red_flag"],
  notes: ["note", "goal"],
};

/** What is shown of the story, and the chart as a table, live in the address, so that a view can be kept. */
export function useStoryParams() {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const part = storyParts.find((name) => name === params.get("story")) ?? "all";
  const isTable = params.get("table") === "1";
  const change = (next: { part?: StoryPart; isTable?: boolean }) => {
    const changed = new URLSearchParams(params);
    if ((next.part ?? part) === "all") changed.delete("story");
    else changed.set("story", next.part ?? part);
    if (next.isTable ?? isTable) changed.set("table", "1");
    else changed.delete("table");
    const query = changed.toString();
    router.replace((query ? `${pathname}?${query}` : pathname) as Route, { scroll: false });
  };
  return { part, isTable, change };
}
