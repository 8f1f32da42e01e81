"use client";

import type { Day } from "@fourstep/core";
import { useTranslations } from "use-intl";

const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** A day's parts, as its words are named. Days have no zone: they are read in UTC. */
function partsOf(on: Day) {
  const date = new Date(`${on}T00:00:00Z`);
  return {
    weekday: weekdays[date.getUTCDay()]!,
    day: String(date.getUTCDate()),
    month: months[date.getUTCMonth()]!,
    year: String(date.getUTCFullYear()),
  };
}

/**
 * A calendar day in words. They stand in the catalogue: a phone takes longer to make the browser's own formatter of
 * dates than to draw the rest of Today.
 */
export function useDayWords() {
  const t = useTranslations("calendar");
  return {
    /** "Wednesday 25 November" */
    long: (on: Day) => {
      const { weekday, day, month } = partsOf(on);
      return t("long", { weekday: t(`weekday.${weekday}`), day, month: t(`month.${month}`) });
    },
    /** "Wednesday" */
    weekday: (on: Day) => t(`weekday.${partsOf(on).weekday}`),
    /** "Wed 25 Nov" */
    short: (on: Day) => {
      const { weekday, day, month } = partsOf(on);
      return t("short", {
        weekday: t(`weekdayShort.${weekday}`),
        day,
        month: t(`monthShort.${month}`),
      });
    },
    /** "25 Nov" */
    dayAndMonth: (on: Day) => {
      const { day, month } = partsOf(on);
      return t("dayAndMonth", { day, month: t(`monthShort.${month}`) });
    },
    /** "25 November 2026" */
    full: (on: Day) => {
      const { day, month, year } = partsOf(on);
      return t("full", { day, month: t(`month.${month}`), year });
    },
    /** "Wed" */
    weekdayShort: (on: Day) => t(`weekdayShort.${partsOf(on).weekday}`),
    /** "W" */
    letter: (on: Day) => t(`weekdayLetter.${partsOf(on).weekday}`),
    /** "November 2026" */
    month: (on: Day) => {
      const { month, year } = partsOf(on);
      return t("monthAndYear", { month: t(`month.${month}`), year });
    },
  };
}
