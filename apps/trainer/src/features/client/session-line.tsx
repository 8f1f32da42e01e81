import { type Bands, type SessionSummary, stepOrder } from "@fourstep/core";
import { DiscomfortMark } from "@fourstep/ui/patterns/discomfort-mark";
import { Cell, RowHead } from "@fourstep/ui/table";
import type { Route } from "next";
import Link from "next/link";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { StepShares } from "./step-shares.tsx";

/** One session in the list: the day is the link. */
export function SessionLine({ session, bands }: { session: SessionSummary; bands: Bands }) {
  const t = useTranslations("client");
  const dayWords = useDayWords();
  const pain = (value: number | null) => value ?? "–";
  return (
    <tr className="h-11 hover:bg-sunken">
      <RowHead className="py-0!">
        <Link
          href={`/sessions/${session.id}` as Route}
          className="inline-block py-2 hover:underline"
        >
          {dayWords.short(session.day)}
        </Link>
      </RowHead>
      <Cell className="py-0!">{session.routineName}</Cell>
      <Cell isNumeric className="py-0!">
        {t("setsDone", { done: session.doneSets, planned: session.plannedSets })}
      </Cell>
      <Cell className="py-0!">
        <StepShares
          order={stepOrder.walkthrough}
          done={session.doneByStep}
          planned={session.plannedByStep}
        />
      </Cell>
      <Cell className="py-0!">
        {session.worstDiscomfort === null ? (
          <span className="text-ink-3">{t("noAnswer")}</span>
        ) : (
          <DiscomfortMark value={session.worstDiscomfort} bands={bands} look="mark" />
        )}
      </Cell>
      <Cell className="py-0!">
        {session.painBefore === null && session.painAfter === null
          ? "–"
          : t("painPair", { before: pain(session.painBefore), after: pain(session.painAfter) })}
      </Cell>
      <Cell isNumeric className="py-0!">
        {Math.round(session.seconds / 60)}
      </Cell>
      <Cell className={`py-0! ${session.ended === "alarm" ? "text-stop" : "text-ink-2"}`}>
        {t(session.ended ?? "open")}
      </Cell>
    </tr>
  );
}
