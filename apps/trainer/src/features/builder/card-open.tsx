"use client";

import {
  type DraftItem,
  easierNeighbours,
  type Exercise,
  type ExerciseCaution,
  harderNeighbours,
  movedBy,
  swapped,
  withoutItem,
} from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { DoseEditor } from "./dose-editor.tsx";
import { focusCard } from "./focus-card.ts";

/** What can be done with the chosen card: its dose part by part, the ladder, what speaks against it, its place. */
export function CardOpen({
  item,
  exercise,
  caution,
}: {
  item: DraftItem;
  exercise: Exercise;
  caution: ExerciseCaution | null;
}) {
  const t = useTranslations("builder");
  const { content, apply, exercises, select } = useBoard();
  const swapTo = (next: Exercise) => {
    apply(swapped(content, item.key, next));
    focusCard(item.key);
  };
  const ladder = [
    { word: t("easier"), icon: ArrowDown, next: easierNeighbours(exercise, exercises)[0] },
    { word: t("harder"), icon: ArrowUp, next: harderNeighbours(exercise, exercises)[0] },
  ];
  const move = (by: 1 | -1) => () => {
    apply(movedBy(content, item.key, by, exercises));
    focusCard(item.key);
  };
  return (
    <div className="grid gap-2.5 px-3 pb-3">
      <DoseEditor item={item} exercise={exercise} />
      <ul className="grid gap-0.5 border-t border-line pt-2">
        {ladder.map(({ word, icon: Icon, next }) =>
          next ? (
            <li key={word}>
              <button
                type="button"
                className="flex w-full items-start gap-2 rounded-control px-1 py-1 text-start hover:bg-tint"
                onClick={() => swapTo(next)}
              >
                <Icon aria-hidden size={14} className="mt-0.5 shrink-0 text-ink-2" />
                <span className="type-d-small">
                  <span className="block text-ink-2">{word}</span> {next.name}
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      {caution ? (
        <div className="type-d-small grid gap-1.5 text-ease">
          <p className="flex items-start gap-1.5">
            <SeverityShape
              band={caution.level === "do_not" ? "red" : "amber"}
              size={11}
              className="mt-0.5"
            />
            {caution.note}
          </p>
          {caution.neighbour ? (
            <Button
              variant="secondary"
              size="sm"
              onClick={() => caution.neighbour && swapTo(caution.neighbour)}
            >
              {t("swapFor", { name: caution.neighbour.name })}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className="flex gap-1 border-t border-line pt-2">
        <Button variant="quiet" size="sm" isIconOnly aria-label={t("moveUp")} onClick={move(-1)}>
          <ArrowUp aria-hidden />
        </Button>
        <Button variant="quiet" size="sm" isIconOnly aria-label={t("moveDown")} onClick={move(1)}>
          <ArrowDown aria-hidden />
        </Button>
        <Button
          variant="quiet"
          size="sm"
          isIconOnly
          className="ms-auto"
          aria-label={t("remove", { name: exercise.name })}
          onClick={() => {
            apply(withoutItem(content, item.key));
            select(null);
          }}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
    </div>
  );
}
