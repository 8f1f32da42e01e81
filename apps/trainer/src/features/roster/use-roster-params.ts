"use client";

import { RosterColumn, RosterSort, RosterState, type RosterView } from "@fourstep/core";
import { usePathname, useSearchParams } from "next/navigation";

/** What is shown unless somebody chose otherwise. The name is always there. */
export const usualColumns: readonly RosterColumn[] = [
  "plan",
  "pain",
  "kept",
  "adherence",
  "lastSession",
];

const usual: RosterView = {
  search: "",
  sort: "name",
  state: "coached",
  tags: [],
  columns: [...usualColumns],
};

const listOf = (text: string | null) => (text ? text.split(",").filter(Boolean) : []);

/** The address of a view: only what differs from the usual stands in it. */
export function queryOf(view: RosterView): string {
  const params = new URLSearchParams();
  if (view.search !== "") params.set("q", view.search);
  if (view.sort !== usual.sort) params.set("sort", view.sort);
  if (view.state !== usual.state) params.set("state", view.state);
  if (view.tags.length > 0) params.set("tags", view.tags.join(","));
  if (view.columns.join() !== usual.columns.join()) params.set("cols", view.columns.join(","));
  return params.toString();
}

/** Reads a view from an address; what makes no sense in it is left out. */
export function viewFrom(params: Pick<URLSearchParams, "get">): RosterView {
  const columns = listOf(params.get("cols")).flatMap((name) => {
    const column = RosterColumn.safeParse(name);
    return column.success ? [column.data] : [];
  });
  return {
    search: (params.get("q") ?? "").slice(0, 80),
    sort: RosterSort.catch(usual.sort).parse(params.get("sort")),
    state: RosterState.catch(usual.state).parse(params.get("state")),
    tags: listOf(params.get("tags")).slice(0, 8),
    columns: columns.length > 0 ? [...new Set(columns)] : usual.columns,
  };
}

/** The roster's view lives in the address, so that it can be kept, sent and gone back to. */
export function useRosterParams() {
  const view = viewFrom(useSearchParams());
  const pathname = usePathname();
  const change = (next: Partial<RosterView>) => {
    const query = queryOf({ ...view, ...next });
    // No walk to another page: the address follows, and the screen with it.
    window.history.replaceState(null, "", query ? `${pathname}?${query}` : pathname);
  };
  return { view, change };
}
