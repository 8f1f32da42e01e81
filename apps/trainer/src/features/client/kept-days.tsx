import { type CalendarDay, keptDays } from "@fourstep/core";
import { DayStrip } from "@fourstep/ui/patterns/day-strip";
import { useTranslations } from "use-intl";

/** Fourteen days as marks, with the sum in words for those who do not see them. */
export function KeptDays({ days }: { days: readonly CalendarDay[] }) {
  const t = useTranslations("roster");
  // The strip ends on the client's own today.
  const { kept, due } = keptDays(days, days.at(-1)?.day ?? "");
  return <DayStrip days={days} label={t("keptSeries", { done: kept, planned: due })} />;
}
