"use client";

import { useRef, useState } from "react";
import { ExerciseFigure, type ExerciseFigureProps } from "./exercise-figure.tsx";
import type { MomentAt } from "./figure-tempo.ts";
import { KeyPoses } from "./key-poses.tsx";
import { OwnTempo } from "./own-tempo.ts";
import { useFigureMotion } from "./use-figure-motion.ts";
import { useStillness } from "./use-stillness.ts";

type Tempo =
  | {
      /** Seconds of one cycle at a tempo of its own, from its still phase and back to it. */
      secondsPerCycle: number;
      /** Whether its chest lifts with slow breaths, as in a hold. */
      breathes?: boolean;
      phaseAt?: never;
    }
  | {
      /** Where it stands at a moment, as a player's timer says. */
      phaseAt: MomentAt;
      secondsPerCycle?: never;
      breathes?: never;
    };

export type MovingFigureProps = Omit<ExerciseFigureProps, "ref"> &
  Tempo & {
    /** A stopped figure with its own tempo goes on to its still phase; one that follows stands at once. */
    isPlaying?: boolean;
    /**
     * What stands there in print, and for people who asked for less motion: the key poses side by side, the one still
     * pose, or the figure as before, for one that moves only when a hand moves it.
     */
    whenStill?: "poses" | "one" | "same";
  };

/**
 * An exercise in motion, sixty frames a second without React. What the server draws, and what is seen before
 * JavaScript runs, is the still; the box is the same at every phase, so nothing on the page moves with it.
 */
export function MovingFigure({ whenStill = "poses", ...props }: MovingFigureProps) {
  const isStill = useStillness();
  if (!isStill || whenStill === "same") return <Moving key={props.exerciseId} {...props} />;
  const { secondsPerCycle: _, breathes: _b, phaseAt: _p, isPlaying: _i, ...still } = props;
  return whenStill === "one" ? <ExerciseFigure {...still} /> : <KeyPoses {...still} />;
}

function Moving({
  secondsPerCycle,
  breathes = false,
  phaseAt,
  isPlaying = true,
  ...still
}: Omit<MovingFigureProps, "whenStill">) {
  const shapes = useRef<SVGGElement>(null);
  const [own] = useState(() => new OwnTempo());
  const { exerciseId, side, hasFloor = false } = still;
  const seconds = secondsPerCycle ?? 0;
  useFigureMotion(shapes, {
    exerciseId,
    side,
    hasFloor,
    isPlaying,
    momentAt: phaseAt ?? ((now) => own.momentAt(now, { exerciseId, seconds, breathes, isPlaying })),
    isAtRest: () => phaseAt !== undefined || own.isAtRest(),
  });
  return <ExerciseFigure {...still} ref={shapes} />;
}
