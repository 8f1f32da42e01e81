"use client";

import type { SessionDetail } from "@fourstep/core";
import { SessionLollipops } from "@fourstep/ui/patterns/session-lollipops";
import { useTranslations } from "use-intl";
import { useExercises } from "../../shell/use-exercises.ts";
import { formatClock } from "./format-clock.ts";
import { sessionTimeline } from "./session-timeline.ts";

/** Discomfort as it was answered, minute by minute, over the steps to time scale. */
export function SessionAnswers({ session }: { session: SessionDetail }) {
  const t = useTranslations("session");
  const stepName = useTranslations("step");
  const sideName = useTranslations("side");
  const timeline = sessionTimeline(session);
  const exerciseOf = useExercises(timeline.answers.map(({ exerciseId }) => exerciseId));
  return (
    <SessionLollipops
      title={t("answers")}
      totalSeconds={timeline.totalSeconds}
      bands={session.bands}
      spans={timeline.spans.map((span) => ({
        ...span,
        name: stepName(span.step),
        clock: formatClock(span.toSeconds - span.fromSeconds),
      }))}
      answers={timeline.answers.map((answer) => ({
        ...answer,
        clock: formatClock(answer.atSeconds),
        exercise: exerciseOf(answer.exerciseId)?.shortName ?? answer.exerciseId,
        sideName: sideName(answer.side),
      }))}
      words={{
        asTable: t("asTable"),
        asChart: t("asChart"),
        table: t("answersTable"),
        time: t("time"),
        exercise: t("exercise"),
        side: t("side"),
        discomfort: t("discomfort"),
        ended: t("exerciseEnded"),
      }}
    />
  );
}
