"use client";

import { cautionFor, type Exercise } from "@fourstep/core";
import { exerciseById } from "@fourstep/core/library";
import { joinClasses } from "@fourstep/ui";
import { Draggable } from "@fourstep/ui/board";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { CardFigure } from "./card-figure.tsx";

/** The next or previous row takes the keyboard. */
function stepTo(from: HTMLElement, by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-library-row]")];
  rows[rows.indexOf(from) + by]?.focus();
}

/** One exercise of the library: pressing it puts it into its column. */
export function LibraryRow({ exercise, onAdd }: { exercise: Exercise; onAdd: () => void }) {
  const t = useTranslations("builder");
  const board = useBoard();
  const caution = cautionFor(exercise, board.tags, board.exercises);
  const isIn = board.phase.items.some(({ exerciseId }) => exerciseId === exercise.id);
  const isOwn = exerciseById(exercise.id) === undefined;
  const facts = [
    isOwn ? t("yours") : null,
    isIn ? t("inPlan") : exercise.needsFloor ? t("onFloor") : t("noFloor"),
    t("filter.levelOf", { level: String(exercise.level) }),
  ].filter((fact) => fact !== null);
  return (
    // Below the fold it is laid out and painted once somebody scrolls there.
    <li className="border-b border-line [contain-intrinsic-size:auto_3.75rem] [content-visibility:auto] last:border-b-0">
      <Draggable
        dragged={{ kind: exercise.step, id: exercise.id }}
        label={t("drag.move", { name: exercise.name })}
        handleClassName="end-0 top-1/2 -translate-y-1/2"
      >
        <button
          type="button"
          data-library-row
          aria-label={t("addNamed", { name: exercise.name })}
          aria-describedby={`fact-${exercise.id}`}
          className={joinClasses(
            "flex w-full items-center gap-2.5 rounded-control px-1.5 py-1.5 pe-7 text-start hover:bg-tint focus-visible:bg-tint",
            isIn && "bg-tint",
          )}
          onClick={onAdd}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
            event.preventDefault();
            stepTo(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
          }}
        >
          <span className="flex h-11 w-15 shrink-0 items-end justify-center overflow-hidden border-b border-line-2">
            <CardFigure exercise={exercise} unit={0.36} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="type-d-name block">{exercise.name}</span>
            <span id={`fact-${exercise.id}`} className="type-d-small block text-ink-2">
              {caution ? (
                <span className="flex items-center gap-1 text-ease">
                  <SeverityShape band={caution.level === "do_not" ? "red" : "amber"} size={10} />
                  {t(`caution.${caution.level}`)}
                </span>
              ) : null}
              {facts.join(", ")}
            </span>
          </span>
        </button>
      </Draggable>
    </li>
  );
}
