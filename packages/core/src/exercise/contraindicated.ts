import { hitsOf, neighbourFor } from "../protocol/contraindicated.ts";
import type { Exercise } from "./exercise.ts";

/** What a client's intake says about one exercise, and what stands on the ladder instead. */
export interface ExerciseCaution {
  readonly level: "do_not" | "caution";
  readonly note: string;
  readonly neighbour: Exercise | null;
}

/** Null when nothing speaks against the exercise for somebody with these tags. The protocol check says the same. */
export function cautionFor(
  exercise: Exercise,
  tags: readonly string[],
  exercises: readonly Exercise[],
): ExerciseCaution | null {
  const hits = hitsOf(exercise, tags);
  const [strictest] = hits;
  if (!strictest) return null;
  return {
    level: strictest.level,
    note: hits.map(({ note }) => note).join(" "),
    neighbour: neighbourFor(exercise, exercises, tags, false) ?? null,
  };
}
