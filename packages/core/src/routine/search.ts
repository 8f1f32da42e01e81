import { estimatedMinutes } from "../dosage/time-model.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { isOfGroup, type MuscleGroup } from "../exercise/muscle-group.ts";
import { plainText } from "../exercise/search.ts";
import type { Routine } from "./routine.ts";

/** What is looked for; null asks nothing. */
export interface RoutineSearch {
  readonly text: string;
  readonly muscle: MuscleGroup | null;
  /** Something that it uses, by a word of the library's: "ball", "wall". */
  readonly equipment: string | null;
  readonly mostMinutes: number | null;
  readonly level: Routine["level"] | null;
  /** True: only what needs no floor. */
  readonly isWithoutFloor: boolean;
}

type Searched = Pick<Routine, "name" | "audience" | "why" | "level"> & {
  readonly items: readonly Routine["items"][number][];
};

/** Whether a routine answers all of a search. Every word of the text has to be found somewhere in it or its exercises. */
export function answersSearch(
  routine: Searched,
  search: RoutineSearch,
  exerciseOf: (id: string) => Exercise | undefined,
): boolean {
  const exercises = routine.items.flatMap(({ exerciseId }) => exerciseOf(exerciseId) ?? []);
  const { text, muscle, equipment, mostMinutes, level, isWithoutFloor } = search;
  const words = plainText(text).split(/\s+/).filter(Boolean);
  const told = () =>
    plainText(
      [routine.name, routine.audience, routine.why, ...exercises.map(({ name }) => name)].join(" "),
    );
  return (
    (level === null || routine.level === level) &&
    (mostMinutes === null || estimatedMinutes(routine.items) <= mostMinutes) &&
    (!isWithoutFloor || exercises.every(({ needsFloor }) => !needsFloor)) &&
    (muscle === null || exercises.some(({ targets }) => isOfGroup(muscle, targets.muscles))) &&
    (equipment === null ||
      exercises.some((one) => one.equipment.some((thing) => thing.includes(equipment)))) &&
    words.every((word) => told().includes(word))
  );
}
