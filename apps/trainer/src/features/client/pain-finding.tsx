import type { WeeklyPain } from "@fourstep/core";
import { changeVerdict } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { PainSeries } from "./pain-series.tsx";

/** What the weekly answers say, and whether that is more than noise. */
export function PainFinding({ pain }: { pain: readonly WeeklyPain[] }) {
  const t = useTranslations("client");
  const start = pain.at(0)?.worst;
  const now = pain.at(-1)?.worst;
  if (start === undefined || now === undefined) {
    return <p className="type-d-finding text-ink-2">{t("painNone")}</p>;
  }
  const isSeries = pain.length > 1;
  return (
    <section className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <PainSeries pain={pain} />
      <p className="type-d-finding">
        {isSeries ? t("painHeadline", { now, start }) : t("painOnce", { now })}
        {isSeries ? (
          <span className="type-d-body block text-ink-2">
            {t(`verdict.${changeVerdict(start, now).verdict}`)}
          </span>
        ) : null}
      </p>
    </section>
  );
}
