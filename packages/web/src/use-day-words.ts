"use client";

import type { Day } from "@fourstep/core";
import { useFormatter } from "use-intl";

/** A calendar day in words. Days have no zone: they are read and written in UTC. */
export function useDayWords() {
  const format = useFormatter();
  const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);
  return {
    /** "Wednesday 25 November" */
    long: (day: Day) => {
      const date = dateOf(day);
      const weekday = format.dateTime(date, { weekday: "long" });
      return `${weekday} ${format.dateTime(date, { day: "numeric" })} ${format.dateTime(date, { month: "long" })}`;
    },
    /** "Wednesday" */
    weekday: (day: Day) => format.dateTime(dateOf(day), { weekday: "long" }),
    /** "W" */
    letter: (day: Day) => format.dateTime(dateOf(day), { weekday: "narrow" }),
    /** "November 2026" */
    month: (day: Day) => format.dateTime(dateOf(day), { month: "long", year: "numeric" }),
  };
}
