"use client";

import type { Day } from "@fourstep/core";
import { useFormatter } from "use-intl";

/** A calendar day in words. Days have no zone: they are read and written in UTC. */
export function useDayWords() {
  const format = useFormatter();
  const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);
  const dayAndMonth = (date: Date) =>
    `${format.dateTime(date, { day: "numeric" })} ${format.dateTime(date, { month: "short" })}`;
  return {
    /** "Wednesday 25 November" */
    long: (day: Day) => {
      const date = dateOf(day);
      const weekday = format.dateTime(date, { weekday: "long" });
      return `${weekday} ${format.dateTime(date, { day: "numeric" })} ${format.dateTime(date, { month: "long" })}`;
    },
    /** "Wednesday" */
    weekday: (day: Day) => format.dateTime(dateOf(day), { weekday: "long" }),
    /** "Wed 25 Nov" */
    short: (day: Day) => {
      const date = dateOf(day);
      const weekday = format.dateTime(date, { weekday: "short" });
      return `${weekday} ${dayAndMonth(date)}`;
    },
    /** "25 Nov" */
    dayAndMonth: (day: Day) => dayAndMonth(dateOf(day)),
    /** "25 November 2026" */
    full: (day: Day) => {
      const date = dateOf(day);
      return `${format.dateTime(date, { day: "numeric" })} ${format.dateTime(date, { month: "long", year: "numeric" })}`;
    },
    /** "Wed" */
    weekdayShort: (day: Day) => format.dateTime(dateOf(day), { weekday: "short" }),
    /** "W" */
    letter: (day: Day) => format.dateTime(dateOf(day), { weekday: "narrow" }),
    /** "November 2026" */
    month: (day: Day) => format.dateTime(dateOf(day), { month: "long", year: "numeric" }),
  };
}
