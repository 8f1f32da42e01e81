import type { Day, RosterRow } from "@fourstep/core";
import { BandMark } from "../../shell/band-mark.tsx";
import { Cell, RowHead } from "@fourstep/ui/table";
import type { Route } from "next";
import Link from "next/link";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";
import { KeptDays } from "./kept-days.tsx";
import { PainSeries } from "./pain-series.tsx";

/** One client in the roster. The name is the link; the mark says how the last session felt. */
export function RosterLine({ row }: { row: RosterRow }) {
  const t = useTranslations("roster");
  const bandName = useTranslations("band");
  const format = useFormatter();
  const dayWords = useDayWords();
  const band = row.lastSession?.worstBand ?? null;
  const today = row.days.at(-1)?.day;
  const aWeekAgo = row.days.at(-7)?.day ?? "";
  // Of the last days the weekday says more than the date.
  const lastDay = (day: Day) => {
    if (day === today) return t("today");
    return day >= aWeekAgo ? dayWords.weekdayShort(day) : dayWords.dayAndMonth(day);
  };
  const latest = row.pain.at(-1)?.worst;
  return (
    <tr className="h-8.5 hover:bg-sunken">
      <RowHead className="py-0!">
        <span className="flex items-center gap-2.5">
          <span className="grid w-3.5 place-items-center">
            {band === "red" || band === "amber" ? (
              <BandMark band={band} label={t("bandIs", { band: bandName(band) })} />
            ) : null}
          </span>
          <Link href={`/clients/${row.id}` as Route} className="py-1.5 hover:underline">
            {row.name}
          </Link>
        </span>
      </RowHead>
      <Cell className="py-0! text-ink-2 max-lg:hidden">
        {row.plan ? t("planWeek", row.plan) : t("noPlan")}
      </Cell>
      <Cell className="py-0!">
        <span className="flex items-center gap-3">
          <PainSeries pain={row.pain} />
          <span className="type-d-name w-5 text-end">{latest ?? ""}</span>
        </span>
      </Cell>
      <Cell className="py-0!">
        <KeptDays days={row.days} />
      </Cell>
      <Cell isNumeric className="py-0!">
        {row.adherence === null ? "" : format.number(row.adherence, { style: "percent" })}
      </Cell>
      <Cell isNumeric className="py-0! text-ink-2">
        {row.lastSession ? lastDay(row.lastSession.day) : t("never")}
      </Cell>
    </tr>
  );
}
