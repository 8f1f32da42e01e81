import { type Bands, type SessionSummary, stepOrder } from "@fourstep/core";
import { DiscomfortMark } from "@fourstep/ui/patterns/discomfort-mark";
import { Cell, RowHead } from "@fourstep/ui/table";
import type { Route } from "next";
import Link from "next/link";
import { useFormatter, useTranslations } from "use-intl";
import { dayAsDate } from "../../shell/day-as-date.ts";
import { StepShares } from "./step-shares.tsx";

/** One session in the list: the day is the link. */
export function SessionLine({ session, bands }: { session: SessionSummary; bands: Bands }) {
  const t = useTranslations("client");
  const format = useFormatter();
  const pain = (value: number | null) => value ?? "–";
  return (
    <tr className="h-11 hover:bg-sunken">
      <RowHead className="py-0">
        <Link
          href={`/sessions/${session.id}` as Route}
          className="inline-block py-2 hover:underline"
        >
          {format.dateTime(dayAsDate(session.day), {
            weekday: "short",
            day: "numeric",
            month: "short",
            year: "numeric",
            timeZone: "UTC",
          })}
        </Link>
      </RowHead>
      <Cell>{session.routineName}</Cell>
      <Cell isNumeric>
        {t("setsDone", { done: session.doneSets, planned: session.plannedSets })}
      </Cell>
      <Cell>
        <StepShares
          order={stepOrder.walkthrough}
          done={session.doneByStep}
          planned={session.plannedByStep}
        />
      </Cell>
      <Cell>
        {session.worstDiscomfort === null ? (
          <span className="text-ink-3">{t("noAnswer")}</span>
        ) : (
          <DiscomfortMark value={session.worstDiscomfort} bands={bands} look="mark" />
        )}
      </Cell>
      <Cell>
        {session.painBefore === null && session.painAfter === null
          ? "–"
          : t("painPair", { before: pain(session.painBefore), after: pain(session.painAfter) })}
      </Cell>
      <Cell isNumeric>{Math.round(session.seconds / 60)}</Cell>
      <Cell className={session.ended === "alarm" ? "text-stop" : "text-ink-2"}>
        {t(session.ended ?? "open")}
      </Cell>
    </tr>
  );
}
