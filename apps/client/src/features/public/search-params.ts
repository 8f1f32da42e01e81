import {
  type ExerciseSearch,
  muscleGroups,
  type MuscleGroup,
  type RoutineSearch,
  Step,
} from "@fourstep/core";

/** The parameters of an address as Next hands them over. */
export type Given = Readonly<Record<string, string | string[] | undefined>>;

export const levels = ["beginner", "intermediate", "advanced"] as const;
export const minuteSteps = [10, 15, 20] as const;
/** Things that one has or has not; what stands in every room is not asked for. */
export const things = ["foam roller", "ball", "mat", "wall", "chair", "step", "mini band"] as const;
const longestText = 80;

const one = (given: Given, name: string): string => {
  const value = given[name];
  return typeof value === "string" ? value.trim() : "";
};
const among = <Value extends string>(all: readonly Value[], value: string): Value | null =>
  all.find((known) => known === value) ?? null;

/** What somebody looks for among the routines. What is no filter is taken as not asked. */
export function routineSearchOf(given: Given): RoutineSearch {
  const minutes = Number(one(given, "minutes"));
  return {
    text: one(given, "find").slice(0, longestText),
    muscle: among(muscleGroups, one(given, "muscle")),
    equipment: among(things, one(given, "equipment")),
    mostMinutes: minuteSteps.find((step) => step === minutes) ?? null,
    level: among(levels, one(given, "level")),
    isWithoutFloor: one(given, "floor") === "none",
  };
}

export type PublicExerciseSearch = Pick<
  ExerciseSearch,
  "text" | "step" | "equipment" | "level" | "floor"
> & { readonly muscle: MuscleGroup | null };

/** What somebody looks for among the exercises. */
export function exerciseSearchOf(given: Given): PublicExerciseSearch {
  const level = levels.indexOf(one(given, "level") as (typeof levels)[number]);
  return {
    text: one(given, "find").slice(0, longestText),
    step: among(Step.options, one(given, "step")),
    muscle: among(muscleGroups, one(given, "muscle")),
    equipment: among(things, one(given, "equipment")),
    level: level === -1 ? null : level + 1,
    floor: one(given, "floor") === "none" ? false : null,
  };
}

/** Whom somebody looks for among the trainers, and after which name the page begins. */
export const coachSearchOf = (given: Given): { readonly text: string; readonly after: string } => ({
  text: one(given, "find").slice(0, longestText),
  after: one(given, "after").toLowerCase().slice(0, longestText),
});

/** Whether anything is asked: the page of an answer is not for search engines. */
export const asksAnything = (given: Given): boolean => Object.keys(given).length > 0;
