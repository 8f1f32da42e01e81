"use client";

import type { Day } from "@fourstep/core";
import { useLocale } from "use-intl";

type Part = "weekday" | "day" | "month" | "year";
type Parts = Readonly<Record<Part, string>>;
type Width = "long" | "short" | "narrow";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The words of a day's parts. One formatter gives them all: a phone takes longer to make one than to draw the rest of
 * Today. Days have no zone: they are read and written in UTC.
 */
function partsOf(day: Day, locale: string, width: Width): Parts {
  const name = `${locale} ${width}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      weekday: width,
      ...(width !== "narrow" && { day: "numeric", month: width, year: "numeric" }),
    });
  formats.set(name, format);
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Parts;
}

/** A calendar day in words. */
export function useDayWords() {
  const locale = useLocale();
  const said = (width: Width, ...wanted: readonly Part[]) => {
    return (day: Day) => {
      const parts = partsOf(day, locale, width);
      return wanted.map((part) => parts[part]).join(" ");
    };
  };
  return {
    /** "Wednesday 25 November" */
    long: said("long", "weekday", "day", "month"),
    /** "Wednesday" */
    weekday: said("long", "weekday"),
    /** "Wed 25 Nov" */
    short: said("short", "weekday", "day", "month"),
    /** "25 Nov" */
    dayAndMonth: said("short", "day", "month"),
    /** "25 November 2026" */
    full: said("long", "day", "month", "year"),
    /** "Wed" */
    weekdayShort: said("short", "weekday"),
    /** "W" */
    letter: said("narrow", "weekday"),
    /** "November 2026" */
    month: said("long", "month", "year"),
  };
}
