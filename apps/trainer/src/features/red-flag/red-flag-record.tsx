"use client";

import { dayIn, type RedFlagScreenSummary } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useDayWords } from "@fourstep/web/use-day-words";
import { Notice } from "@fourstep/ui/notice";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";

interface Whose {
  id: string;
  name: string;
  timeZone: string;
}

/** What came of a client's red-flag questions, and what they noted from clinicians. To read, never to change. */
export function RedFlagRecord({ client }: { client: Whose }) {
  const t = useTranslations("redFlag");
  const trpc = useTRPC();
  const record = useQuery(trpc.redFlagScreen.list.queryOptions({ clientId: client.id }));
  const { data } = record;
  const state = data?.standing.state;
  const isHeld = state === "stopped" || state === "paused";
  return (
    <section aria-labelledby="red-flags">
      <h2 id="red-flags" className="type-d-section mb-2">
        {t("title")}
      </h2>
      {record.isPending ? <Skeleton className="h-16 w-full max-w-180" /> : null}
      {record.isError ? (
        <FailureScreen error={record.error} onRetry={() => void record.refetch()} />
      ) : null}
      {isHeld ? (
        <Notice
          tone={state === "stopped" ? "stop" : "ease"}
          title={t(`now.${state}`, { name: client.name })}
          className="mb-3 max-w-180"
        >
          {t("cannotLift")}
        </Notice>
      ) : null}
      {state === "due" ? <p className="type-d-body mb-2 text-ink-2">{t("now.due")}</p> : null}
      {data?.screens.length === 0 ? (
        <p className="type-d-body text-ink-2">{t("none", { name: client.name })}</p>
      ) : null}
      <ol className="grid max-w-180 divide-y divide-line">
        {data?.screens.slice(0, shown).map((screen) => (
          <Screen key={screen.id} screen={screen} timeZone={client.timeZone} />
        ))}
      </ol>
      <p className="type-d-small mt-2 max-w-180 text-ink-2">{t("private")}</p>
    </section>
  );
}

/** The last months; older ones tell nothing about now. */
const shown = 4;

function Screen({ screen, timeZone }: { screen: RedFlagScreenSummary; timeZone: string }) {
  const t = useTranslations("redFlag");
  const days = useDayWords();
  return (
    <li className="type-d-body py-2">
      <span className="text-ink-2">
        {days.full(dayIn(timeZone, Date.parse(screen.answeredAt)))}, {t(`prompt.${screen.prompt}`)}:
      </span>{" "}
      <b className="font-semibold">{t(`outcome.${screen.outcome}`)}</b>
      {screen.isCorrection ? <span className="text-ink-2"> {t("correction")}</span> : null}
      {screen.advices.map((one) => (
        <blockquote key={one.advisedOn + one.advice} className="mt-1 border-s-2 border-line ps-3">
          <p className="whitespace-pre-line">{one.advice}</p>
          <footer className="type-d-small text-ink-2">
            {t("advisedBy", { adviser: one.adviser, day: days.full(one.advisedOn) })}
          </footer>
        </blockquote>
      ))}
    </li>
  );
}
