"use client";

import { estimatedSeconds, movedBefore, type Step } from "@fourstep/core";
import { Draggable, DropSpot } from "@fourstep/ui/board";
import { Button } from "@fourstep/ui/button";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { BoardCard } from "./board-card.tsx";
import { useBoard } from "./builder-context.ts";
import { focusCard } from "./focus-card.ts";
import { FixCard } from "./fix-card.tsx";
import { clock } from "./use-words.ts";

/** One step of the plan: its time, its cards, what would mend it, and the way to more. */
export function BoardColumn({ step, onAdd }: { step: Step; onAdd: (step: Step) => void }) {
  const t = useTranslations("builder");
  const steps = useTranslations("step");
  const board = useBoard();
  const items = board.column(step);
  // A card of this column moves; an exercise of the library becomes a card.
  const drop = (id: string, before: string | null) => {
    const exercise = board.exerciseOf(id);
    if (exercise) focusCard(board.add(exercise, before));
    else {
      board.apply(movedBefore(board.content, id, before));
      focusCard(id);
    }
  };
  const seconds = items.reduce((sum, item) => sum + estimatedSeconds(item), 0);
  const ghost = board.hard.find(
    ({ finding, phaseKey }) =>
      finding.step === step && finding.offer !== undefined && phaseKey === board.phase.key,
  );
  return (
    <section
      data-column={step}
      aria-labelledby={`column-${step}`}
      className="flex min-w-44 flex-1 flex-col gap-2.5 border-s border-line px-2.5 pb-4 first:border-s-0"
    >
      <header className="flex h-8 items-center gap-2">
        <StepBadge step={step} />
        <h2 id={`column-${step}`} className="type-d-name">
          {steps(step)}
        </h2>
        <span className="type-d-small ms-auto text-ink-2">{clock(seconds)}</span>
      </header>
      {items.length > 0 ? (
        <ol className="grid gap-2.5">
          {items.map((item) => {
            const exercise = board.exerciseOf(item.exerciseId);
            return exercise ? (
              <li key={item.key}>
                <DropSpot
                  kind={step}
                  label={t("drag.before", { name: exercise.name })}
                  onDrop={(id) => drop(id, item.key)}
                >
                  <Draggable
                    dragged={{ kind: step, id: item.key }}
                    label={t("drag.move", { name: exercise.name })}
                  >
                    <BoardCard item={item} exercise={exercise} />
                  </Draggable>
                </DropSpot>
              </li>
            ) : null;
          })}
        </ol>
      ) : null}
      {ghost ? <FixCard found={ghost} /> : null}
      <DropSpot
        kind={step}
        label={t("drag.last", { step: steps(step) })}
        onDrop={(id) => drop(id, null)}
        className="min-h-16 flex-1"
      >
        <Button
          variant="quiet"
          size="sm"
          className="self-start"
          icon={<Plus aria-hidden />}
          aria-label={t("addTo", { step: steps(step) })}
          onClick={() => onAdd(step)}
        >
          {t("add")}
        </Button>
      </DropSpot>
    </section>
  );
}
