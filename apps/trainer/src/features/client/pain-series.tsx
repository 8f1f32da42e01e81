import type { WeeklyPain } from "@fourstep/core";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import { useTranslations } from "use-intl";

/** Worst pain by week as a line with its noise band; the same scale for everybody. */
export function PainSeries({ pain }: { pain: readonly WeeklyPain[] }) {
  const t = useTranslations("roster");
  if (pain.length === 0) return <span className="text-ink-3">{t("painNone")}</span>;
  const values = pain.map((week) => week.worst);
  return <Sparkline values={values} label={t("painSeries", { values: values.join(", ") })} />;
}
