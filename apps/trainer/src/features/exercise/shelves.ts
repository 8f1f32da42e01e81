import { type Exercise, type Step, steps } from "@fourstep/core";
import { exercises } from "@fourstep/core/library";

export interface Shelf {
  readonly step: Step;
  /** From easy to hard; those of one level as the library has them. */
  readonly exercises: readonly Exercise[];
}

/** The built-in library, one shelf for each step. */
export const shelves: readonly Shelf[] = steps.map((step) => ({
  step,
  exercises: exercises
    .filter((exercise) => exercise.step === step)
    .toSorted((one, other) => one.level - other.level),
}));
