"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import type { Route } from "next";

export const rosterSorts = ["name", "lastSession", "pain", "adherence"] as const;
export type RosterSort = (typeof rosterSorts)[number];

/** The roster's search and order live in the address, so that a view can be kept and sent. */
export function useRosterParams() {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const sort = rosterSorts.find((name) => name === params.get("sort")) ?? "name";
  const search = params.get("q") ?? "";

  const change = (next: { search?: string; sort?: RosterSort }) => {
    const changed = new URLSearchParams(params);
    const wanted = { q: next.search ?? search, sort: next.sort ?? sort };
    for (const [key, value] of Object.entries(wanted)) {
      if (value === "" || (key === "sort" && value === "name")) changed.delete(key);
      else changed.set(key, value);
    }
    const query = changed.toString();
    router.replace((query ? `${pathname}?${query}` : pathname) as Route, { scroll: false });
  };
  return { search, sort, change };
}
