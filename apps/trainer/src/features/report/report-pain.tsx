import type { ClientProgress, ClientReport } from "@fourstep/core";
import { Cell, Column, RowHead, Table } from "@fourstep/ui/table";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** Worst pain week by week, whether it changed by more than such answers vary, and the days that were stopped by it. */
export function ReportPain({
  progress: { bands },
  report: { pain, change, redDays },
}: {
  progress: ClientProgress;
  report: ClientReport;
}) {
  const t = useTranslations("report");
  const days = useDayWords();
  return (
    <section>
      <h2 className="type-d-section mb-2">{t("pain")}</h2>
      {pain.length === 0 ? <p className="type-d-body text-ink-2">{t("noPain")}</p> : null}
      {change ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Sparkline
            values={pain.map(({ worst }) => worst)}
            label={t("painSeries", { values: pain.map(({ worst }) => worst).join(", ") })}
            width={220}
            height={56}
            isPlain
          />
          <p className="type-d-finding max-w-100">
            {t("changed", { before: change.before, after: change.after })}{" "}
            <span className="type-d-body block text-ink-2">
              {change.verdict === "likely_real" ? t("likelyReal") : t("withinNoise")}
            </span>
          </p>
        </div>
      ) : null}
      {pain.length === 0 ? null : (
        <Table caption={t("painCaption")} className="mt-3">
          <thead>
            <tr>
              <Column>{t("week")}</Column>
              <Column isNumeric>{t("worst")}</Column>
            </tr>
          </thead>
          <tbody>
            {pain.map(({ weekOf, worst }) => (
              <tr key={weekOf} className="break-inside-avoid">
                <RowHead className="py-1! font-[450]">{days.full(weekOf)}</RowHead>
                <Cell isNumeric className="py-1!">
                  {t("ofTen", { pain: worst })}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="type-d-body mt-3">
        {redDays.length === 0
          ? t("noRed", { most: bands.amberMax })
          : t("red", {
              count: redDays.length,
              most: bands.amberMax,
              days: redDays
                .slice(-8)
                .map(({ day, worst }) => t("redDay", { day: days.dayAndMonth(day), worst }))
                .join(", "),
            })}
      </p>
    </section>
  );
}
