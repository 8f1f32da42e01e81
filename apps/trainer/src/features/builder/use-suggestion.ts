"use client";

import { easierNeighbours, swapped } from "@fourstep/core";
import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Builder } from "./use-builder.ts";

/** Carries out what brought somebody here (`?swap=from~to`, `?easier=exercise`, `?extend=1`), as one act that can be undone. */
export function useSuggestion({ content, apply, exercises, select }: Builder) {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const isDone = useRef(false);
  const swap = params.get("swap");
  const easier = params.get("easier");
  const extend = params.get("extend");
  useEffect(() => {
    if (isDone.current || (swap ?? easier ?? extend) === null) return;
    isDone.current = true;
    const cards = content.phases.flatMap(({ items }) => items);
    const [from, to] = swap?.split("~") ?? [easier];
    const card = cards.find(({ exerciseId }) => exerciseId === from);
    const exercise = exercises.find(({ id }) => id === from);
    const next = to
      ? exercises.find(({ id }) => id === to)
      : exercise && easierNeighbours(exercise, exercises)[0];
    if (card && next) {
      apply(swapped(content, card.key, next));
      select(card.key);
    } else if (extend !== null) apply({ ...content, weeks: Math.min(52, content.weeks + 4) });
    const rest = new URLSearchParams(params);
    for (const name of ["swap", "easier", "extend"]) rest.delete(name);
    const query = rest.toString();
    router.replace((query ? `${pathname}?${query}` : pathname) as Route, { scroll: false });
  });
}
