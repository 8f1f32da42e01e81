import type { Exercise } from "@fourstep/core";
import { describeFigure, figureAt, keyPhases, stillPhase } from "@fourstep/core/figure";
import { cycleSeconds } from "@fourstep/ui";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { drawnShapes, FigureShapes } from "@fourstep/ui/figure-shapes";
import type { CSSProperties } from "react";
import { LookedAt } from "./looked-at.tsx";

/** Where the soles are, in the figure's own units: the upper edge of its floor. */
const floorAt = 0;

export interface PublicFigureProps {
  exercise: Exercise;
  /** Where it came from, in pale. */
  hasGhost?: boolean;
  /** Words for it; empty where they stand beside it. */
  title?: string;
  /** Holds still: one of many small ones. */
  isStill?: boolean;
  on?: "paper" | "surface";
  className?: string;
}

/**
 * A figure in its own proportions: as large as the `--unit` around it says, in pixels for one per cent of body height,
 * so that neighbours keep one measure at every width. Drawn by the server; it moves when it is looked at.
 */
export function PublicFigure({
  exercise,
  hasGhost = false,
  title = describeFigure(exercise),
  isStill = false,
  on = "paper",
  className = "",
}: PublicFigureProps) {
  const { id, dosage } = exercise;
  const side = dosage.perSide ? "right" : "both";
  const still = stillPhase(id);
  const figure = figureAt(id, still, side);
  if (!figure) return null;
  const { box } = figure;
  // Below the floor lie marks, or a shadow: its feet stand on the line under it, and they hang below.
  const hasFloor = figure.shapes.some(({ stroke }) => stroke === "floor");
  const below = hasFloor ? Math.max(0, box.y + box.height - floorAt) : 0;
  const size = { "--w": box.width, "--h": box.height, "--b": below } as CSSProperties;
  const from = hasGhost ? keyPhases(id).find((phase) => phase !== still) : undefined;
  const ghost = from === undefined ? null : figureAt(id, from, side);
  const drawn = (
    <ExerciseFigure
      exerciseId={id}
      side={side}
      title={title}
      on={on}
      isFitted
      className="size-full"
      behind={
        ghost ? <FigureShapes shapes={drawnShapes(ghost.shapes, false)} isGhost /> : undefined
      }
    />
  );
  const room = `inline-block max-w-full w-[calc(var(--w)*var(--unit)*1px)] h-[calc(var(--h)*var(--unit)*1px)] mb-[calc(var(--b)*var(--unit)*-1px)] ${className}`;
  if (isStill) {
    return (
      <span style={size} className={room}>
        {drawn}
      </span>
    );
  }
  return (
    <LookedAt
      exerciseId={id}
      side={side}
      title={title}
      on={on}
      secondsPerCycle={cycleSeconds(exercise)}
      breathes={dosage.kind !== "reps"}
      style={size}
      className={room}
    >
      {drawn}
    </LookedAt>
  );
}
