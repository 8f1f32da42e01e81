import type { CalendarDay } from "@fourstep/core";
import { DayStrip } from "@fourstep/ui/patterns/day-strip";
import { useTranslations } from "use-intl";

/** Fourteen days as marks, with the sum in words for those who do not see them. */
export function KeptDays({ days }: { days: readonly CalendarDay[] }) {
  const t = useTranslations("roster");
  const planned = days.filter((day) => day.status !== "rest" && day.status !== "planned");
  const done = planned.filter((day) => day.status === "done");
  return (
    <DayStrip days={days} label={t("keptSeries", { done: done.length, planned: planned.length })} />
  );
}
