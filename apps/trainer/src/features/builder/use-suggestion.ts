"use client";

import { easierNeighbours, swapped } from "@fourstep/core";
import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Builder } from "./use-builder.ts";

const asked = ["swap", "easier", "extend", "add"] as const;

/**
 * Carries out what brought somebody here (`?swap=from~to`, `?easier=exercise`, `?extend=1`, `?add=exercise`), as one act
 * that can be undone.
 */
export function useSuggestion({ content, apply, add, exercises, select }: Builder) {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const isDone = useRef(false);
  const swap = params.get("swap");
  const easier = params.get("easier");
  const extend = params.get("extend");
  useEffect(() => {
    if (isDone.current || asked.every((name) => !params.has(name))) return;
    isDone.current = true;
    const cards = content.phases.flatMap(({ items }) => items);
    const [from, to] = swap?.split("~") ?? [easier];
    const card = cards.find(({ exerciseId }) => exerciseId === from);
    const exercise = exercises.find(({ id }) => id === from);
    const added = exercises.find(({ id }) => id === params.get("add"));
    const next = to
      ? exercises.find(({ id }) => id === to)
      : exercise && easierNeighbours(exercise, exercises)[0];
    if (card && next) {
      apply(swapped(content, card.key, next));
      select(card.key);
    } else if (added) add(added);
    else if (extend !== null) apply({ ...content, weeks: Math.min(52, content.weeks + 4) });
    const rest = new URLSearchParams(params);
    for (const name of asked) rest.delete(name);
    const query = rest.toString();
    router.replace((query ? `${pathname}?${query}` : pathname) as Route, { scroll: false });
  });
}
