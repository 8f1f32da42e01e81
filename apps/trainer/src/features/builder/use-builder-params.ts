"use client";

import { useSearchParams } from "next/navigation";
import type { Looking } from "./library-pane.tsx";

/** What lies open over the board. */
export type Open = "assign" | "changes" | "library" | "checks" | null;

// What an address may call it, with the names of what stands inside.
const opened: Record<string, Open> = {
  assign: "assign",
  changes: "changes",
  history: "changes",
  library: "library",
  checks: "checks",
  phone: "checks",
};

const filters = ["step", "plane", "level", "floor", "muscle", "need"] as const;

/** The view of the builder as its address holds it: what is open, which phase, what the library is asked for. */
export function useBuilderParams() {
  const params = useSearchParams();
  const put = (values: Record<string, string | null>) => {
    const changed = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === null || value === "") changed.delete(name);
      else changed.set(name, value);
    }
    const query = changed.toString();
    // No walk to another page, and no step back for every letter of a search.
    window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
  };
  const looking: Looking = {
    text: params.get("q") ?? "",
    step: "",
    ...Object.fromEntries(filters.map((name) => [name, params.get(name) ?? ""])),
  };
  return {
    open: opened[params.get("see") ?? ""] ?? null,
    /** Counts from 1. */
    phase: Number(params.get("phase") ?? "1"),
    looking,
    setOpen: (open: Open) => put({ see: open }),
    setPhase: (place: number) => put({ phase: place > 1 ? String(place) : null }),
    setLooking: ({ text, ...asked }: Looking) => put({ q: text, ...asked }),
  };
}
