import { bandOf, type SessionDetail } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { Kbd } from "@fourstep/ui/kbd";
import { useDayWords } from "@fourstep/web/use-day-words";
import type { Route } from "next";
import Link from "next/link";
import { useFormatter, useTranslations } from "use-intl";
import { useExercises } from "../../shell/use-exercises.ts";
import { worstSet } from "./session-rows.ts";
import { useSessionKeys } from "./use-session-keys.ts";

/** Who, when, under which plan; and what to know first, as a sentence. */
export function SessionHeader({ session }: { session: SessionDetail }) {
  const t = useTranslations("session");
  const format = useFormatter();
  const dayWords = useDayWords();
  useSessionKeys(session);
  const day = dayWords.long(session.day);
  const time = (moment: string) =>
    format.dateTime(new Date(moment), {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: session.timeZone,
    });
  const from = time(session.startedAt);
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-390 flex-wrap items-end justify-between gap-4 px-4 py-4 md:px-10">
        <div>
          <p className="type-d-body flex flex-wrap items-center gap-x-2 text-ink-2">
            <Link
              href={`/clients/${session.client.id}` as Route}
              className="py-1.5 font-semibold text-ink hover:underline"
            >
              {session.client.name}
            </Link>
            <span>
              {session.finishedAt
                ? t("span", { day, from, to: time(session.finishedAt) })
                : t("begun", { day, from })}
            </span>
            <span>
              {t("version", { version: session.plan.versionNumber, week: session.plan.week })}
            </span>
          </p>
          <h1 className="type-d-page">
            {t("headline", { done: session.doneSets, planned: session.plannedSets })}{" "}
            <Finding session={session} />
          </h1>
        </div>
        <nav aria-label={t("neighbours")} className="flex gap-2">
          <Neighbour id={session.previousId} label={t("previous")} keyCap="[" />
          <Neighbour id={session.nextId} label={t("next")} keyCap="]" />
        </nav>
      </div>
    </header>
  );
}

function Finding({ session }: { session: SessionDetail }) {
  const t = useTranslations("session");
  const sideName = useTranslations("side");
  const exerciseOf = useExercises(session.setLogs.map(({ exerciseId }) => exerciseId));
  if (session.alarm) {
    return (
      <span className="text-stop">{t("alarmed", { symptom: t(`alarm.${session.alarm}`) })}</span>
    );
  }
  const worst = worstSet(session.setLogs);
  if (worst === null || worst.discomfort === null) return t("noAnswers");
  const { discomfort } = worst;
  const band = bandOf(discomfort, session.bands);
  if (band === "green") return t("calm", { discomfort });
  const exercise = exerciseOf(worst.exerciseId)?.shortName ?? worst.exerciseId;
  return (
    <span className={band === "red" ? "text-stop" : "text-ease"}>
      {worst.side === "both"
        ? t("reachedBoth", { discomfort, exercise })
        : t("reached", { discomfort, exercise, side: sideName(worst.side) })}
    </span>
  );
}

function Neighbour({ id, label, keyCap }: { id: string | null; label: string; keyCap: string }) {
  if (!id) return null;
  return (
    <Link
      href={`/sessions/${id}` as Route}
      className={buttonClass({ variant: "secondary", size: "sm" })}
    >
      {label} <Kbd>{keyCap}</Kbd>
    </Link>
  );
}
