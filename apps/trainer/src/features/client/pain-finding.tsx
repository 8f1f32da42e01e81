import { type Day, painTrend, type WeeklyPain } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { PainSeries } from "./pain-series.tsx";

/** What the weekly answers say against the same baseline as on the client's own page, and whether that is more than noise. */
export function PainFinding({
  pain,
  since,
  today,
}: {
  pain: readonly WeeklyPain[];
  since: Day | null;
  today: Day;
}) {
  const t = useTranslations("client");
  const { weeks, baseline, latest, change } = painTrend(pain, { since, today });
  if (!baseline || !latest) {
    return <p className="type-d-finding text-ink-2">{t("painNone")}</p>;
  }
  const numbers = { now: latest.worst, start: baseline.worst };
  return (
    <section className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <PainSeries pain={weeks} />
      <p className="type-d-finding">
        {change ? t("painHeadline", numbers) : t("painOnce", numbers)}
        {change ? (
          <span className="type-d-body block text-ink-2">{t(`verdict.${change.verdict}`)}</span>
        ) : null}
      </p>
    </section>
  );
}
