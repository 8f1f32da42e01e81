import type { ClientProfile } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { type ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { BandMark } from "../../shell/band-mark.tsx";
import { KeptDays } from "./kept-days.tsx";

/** The facts at the head of a client's page, in one row: what they work towards, what holds, what to mind. */
export function ClientFacts({ client }: { client: ClientProfile }) {
  const t = useTranslations("client");
  const bandName = useTranslations("band");
  const caution = useTranslations("caution");
  const format = useFormatter();
  const days = useDayWords();
  const { greenMax, amberMax } = client.bands;
  const ranges = [
    { band: "green", range: `0–${greenMax}` },
    { band: "amber", range: `${greenMax + 1}–${amberMax}` },
    { band: "red", range: `${amberMax + 1}–10` },
  ] as const;
  const { goals, cautions, availability } = client.care;
  const [goal, ...more] = goals;
  return (
    <dl className="flex flex-wrap gap-y-4 divide-line border-y border-line py-4 sm:divide-x [&>div]:pe-7 sm:[&>div:not(:first-child)]:ps-7">
      {goal ? (
        <Fact term={t("goal")}>
          {goal.goal}
          {goal.dueOn === null ? null : t("goalBy", { day: days.dayAndMonth(goal.dueOn) })}
          {more.length === 0 ? null : (
            <span className="text-ink-2"> {t("goalsMore", { count: more.length })}</span>
          )}
        </Fact>
      ) : null}
      <Fact term={t("plan")}>{client.plan ? t("planWeek", client.plan) : t("noPlan")}</Fact>
      <Fact term={t("kept")}>
        <span className="flex items-center gap-3">
          <KeptDays days={client.days} />
          {client.adherence === null ? null : (
            <b className="font-semibold">{format.number(client.adherence, { style: "percent" })}</b>
          )}
        </span>
      </Fact>
      <Fact term={t("bands")}>
        <span className="flex flex-wrap gap-4">
          {ranges.map(({ band, range }) => (
            <span key={band} className="flex items-center gap-1.5">
              <BandMark band={band} label={bandName(band)} />
              {range}
            </span>
          ))}
        </span>
      </Fact>
      {availability && (availability.minutes || availability.daysPerWeek) ? (
        <Fact term={t("time")}>
          {[
            availability.minutes ? t("timeMinutes", { minutes: availability.minutes }) : "",
            availability.daysPerWeek ? t("timeDays", { days: availability.daysPerWeek }) : "",
          ]
            .filter(Boolean)
            .join(", ")}
        </Fact>
      ) : null}
      {cautions.length > 0 ? (
        <Fact term={t("mind")}>
          {cautions
            .map(({ tag, note }) =>
              note === "" ? caution(`tag.${tag}`) : `${caution(`tag.${tag}`)} (${note})`,
            )
            .join(", ")}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="max-w-80">
      <dt className="type-d-small text-ink-2">{term}</dt>
      <dd className="type-d-body mt-1 font-medium text-ink">{children}</dd>
    </div>
  );
}
