"use client";

import type { RoutineState } from "@fourstep/core";
import { useSearchParams } from "next/navigation";

export const states: readonly RoutineState[] = [
  "private",
  "published",
  "withdrawn",
  "hidden",
  "archived",
];

export type RoutineParams = ReturnType<typeof useRoutineParams>;

/** What is looked for among the routines, as the address holds it. */
export function useRoutineParams() {
  const params = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === "") next.delete(name);
    else next.set(name, value);
    const query = next.toString();
    // No walk to another page: the address follows, and the screen with it.
    window.history.replaceState(null, "", query ? `/routines?${query}` : "/routines");
  };
  return {
    search: params.get("q") ?? "",
    state: states.find((state) => state === params.get("state")) ?? ("" as const),
    setSearch: (value: string) => set("q", value),
    setState: (value: string) => set("state", value),
  };
}
