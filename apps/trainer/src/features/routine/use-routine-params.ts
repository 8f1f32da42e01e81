"use client";

import type { RoutineState } from "@fourstep/core";
import { useRouter, useSearchParams } from "next/navigation";
import type { Route } from "next";

export const states: readonly RoutineState[] = ["private", "published", "withdrawn", "archived"];

/** What is looked for among the routines, as the address holds it. */
export function useRoutineParams() {
  const params = useSearchParams();
  const router = useRouter();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === "") next.delete(name);
    else next.set(name, value);
    const query = next.toString();
    router.replace((query ? `/routines?${query}` : "/routines") as Route, { scroll: false });
  };
  return {
    search: params.get("q") ?? "",
    state: states.find((state) => state === params.get("state")) ?? ("" as const),
    setSearch: (value: string) => set("q", value),
    setState: (value: string) => set("state", value),
  };
}
