"use client";

import { keptDays, type QueueItem } from "@fourstep/core";
import { hasFigure } from "@fourstep/core/figure";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { DayStrip } from "@fourstep/ui/patterns/day-strip";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import { MessageCircle, MoveDown, MoveUp } from "lucide-react";
import { useTranslations } from "use-intl";
import { AnswerStems } from "./answer-stems.tsx";
import { StepStacks } from "./step-stacks.tsx";

interface ItemEvidenceProps {
  item: QueueItem;
  /** In the open item there is room for more. */
  isLarge?: boolean;
}

/** The numbers behind an item, drawn as this kind of reason asks for. */
export function ItemEvidence({
  item: { numbers, exerciseName },
  isLarge = false,
}: ItemEvidenceProps) {
  const t = useTranslations("attention");
  const painOf = (values: readonly number[]) =>
    values.length < 2 ? null : (
      <Sparkline
        values={values}
        label={t("painSeries", { values: values.join(", ") })}
        width={isLarge ? 200 : 126}
        height={isLarge ? 64 : 36}
      />
    );
  const figureOf = (id: string | null) =>
    id !== null && hasFigure(id) ? (
      <ExerciseFigure
        exerciseId={id}
        title={exerciseName ?? t("anExercise")}
        unit={isLarge ? 0.9 : 0.45}
        on={isLarge ? "surface" : "paper"}
        hasFloor
      />
    ) : null;

  switch (numbers.kind) {
    case "pain_up":
      return painOf(numbers.worst);
    case "plan_ending":
      return painOf(numbers.pain.map(({ worst }) => worst));
    case "missed_sessions": {
      const { kept, due } = keptDays(numbers.days, numbers.days.at(-1)?.day ?? "");
      return <DayStrip days={numbers.days} label={t("keptSeries", { done: kept, planned: due })} />;
    }
    case "skips_step":
      return (
        <StepStacks
          sessions={numbers.sessions}
          label={t("stacks", { skipped: numbers.skipped, of: numbers.of })}
        />
      );
    case "red_answer":
      return (
        <span className="flex items-end gap-2">
          {figureOf(numbers.exerciseId)}
          <span className="text-stop">
            <span className="type-d-number">{numbers.discomfort}</span>{" "}
            <span className="type-d-small text-ink-2">{t("ofTen")}</span>
          </span>
        </span>
      );
    case "alarm_stop":
      return (
        <span className="flex flex-wrap items-end gap-3">
          {isLarge && numbers.answers.length > 0 ? (
            <AnswerStems
              answers={numbers.answers}
              label={t("answers", { values: numbers.answers.join(", ") })}
              stopped={t("stopped")}
            />
          ) : null}
          {figureOf(numbers.exerciseId)}
        </span>
      );
    case "unread_note":
      return (
        <span className="type-d-body flex items-center gap-2 text-ink-2">
          <MessageCircle aria-hidden size={18} />
          {t("unread", { count: numbers.more + 1 })}
        </span>
      );
    case "proposal_waiting":
      return (
        <span className="type-d-body flex items-center gap-2 text-ink-2">
          {numbers.direction === "up" ? (
            <MoveUp aria-hidden size={18} />
          ) : (
            <MoveDown aria-hidden size={18} />
          )}
          {t(`direction.${numbers.direction}`)}
        </span>
      );
    case "red_flag":
      return null;
  }
  return null;
}
