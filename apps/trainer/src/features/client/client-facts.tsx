import type { ClientProfile } from "@fourstep/core";
import type { ReactNode } from "react";
import { BandMark } from "../../shell/band-mark.tsx";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";
import { KeptDays } from "./kept-days.tsx";

/** The facts at the head of a client's page, in one row. */
export function ClientFacts({ client }: { client: ClientProfile }) {
  const t = useTranslations("client");
  const bandName = useTranslations("band");
  const format = useFormatter();
  const dayWords = useDayWords();
  const { greenMax, amberMax } = client.bands;
  const ranges = [
    { band: "green", range: `0–${greenMax}` },
    { band: "amber", range: `${greenMax + 1}–${amberMax}` },
    { band: "red", range: `${amberMax + 1}–10` },
  ] as const;
  return (
    <dl className="flex flex-wrap gap-y-4 divide-line border-y border-line py-4 sm:divide-x [&>div]:pe-7 sm:[&>div:not(:first-child)]:ps-7">
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
      <Fact term={t("since")}>{dayWords.full(client.since)}</Fact>
      <Fact term={t("timeZone")}>{client.timeZone}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="type-d-small text-ink-2">{term}</dt>
      <dd className="type-d-body mt-1 font-medium text-ink">{children}</dd>
    </div>
  );
}
