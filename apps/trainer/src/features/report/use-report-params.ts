"use client";

import { addDays, type Day, Day as DaySchema } from "@fourstep/core";
import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";

/** Twelve weeks, unless the address says otherwise. */
const usualDays = 84;

/** The stretch that a report tells lives in the address, so that the same report can be opened again. */
export function useReportParams(today: Day) {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const dayIn = (name: string, usual: Day) => {
    const given = DaySchema.safeParse(params.get(name));
    return given.success ? given.data : usual;
  };
  const to = dayIn("to", today);
  const from = dayIn("from", addDays(to, 1 - usualDays));
  const change = (next: { from?: string; to?: string }) => {
    const changed = new URLSearchParams(params);
    for (const [name, value] of Object.entries(next)) {
      if (value) changed.set(name, value);
      else changed.delete(name);
    }
    router.replace(`${pathname}?${changed.toString()}` as Route, { scroll: false });
  };
  return { from, to, isBackwards: from > to, change };
}
