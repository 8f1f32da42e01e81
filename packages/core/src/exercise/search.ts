import type { Step } from "../protocol/step.ts";
import type { Exercise, Plane } from "./exercise.ts";

/** What is looked for; null asks nothing. */
export interface ExerciseSearch {
  readonly text: string;
  readonly step: Step | null;
  readonly plane: Plane | null;
  readonly muscle: string | null;
  readonly equipment: string | null;
  readonly level: number | null;
  /** True: only what needs the floor; false: only what does not. */
  readonly floor: boolean | null;
}

export const anyExercise: ExerciseSearch = {
  text: "",
  step: null,
  plane: null,
  muscle: null,
  equipment: null,
  level: null,
  floor: null,
};

/** The things by which people look for exercises. */
export const commonNeeds: readonly string[] = [
  "foam roller",
  "massage ball",
  "mat",
  "mini band",
  "chair",
  "wall",
  "step",
];

/** The exercises that answer all of a search, easiest first. Every word of the text has to be found somewhere in them. */
export function findExercises<One extends Exercise>(
  all: readonly One[],
  search: Partial<ExerciseSearch>,
): One[] {
  const wanted = { ...anyExercise, ...search };
  const words = plainText(wanted.text).split(/\s+/).filter(Boolean);
  const asked = <Value>(value: Value | null, answers: (value: Value) => boolean) =>
    value === null || answers(value);
  return all
    .filter(
      (one) =>
        asked(wanted.step, (step) => one.step === step) &&
        asked(wanted.plane, (plane) => one.planes.includes(plane)) &&
        asked(wanted.muscle, (muscle) => one.targets.muscles.includes(muscle)) &&
        asked(wanted.equipment, (thing) => one.equipment.some((need) => need.includes(thing))) &&
        asked(wanted.level, (level) => one.level === level) &&
        asked(wanted.floor, (floor) => one.needsFloor === floor) &&
        words.every((word) => told(one).includes(word)),
    )
    .toSorted((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));
}

const told = ({ name, shortName, targets, equipment, position }: Exercise) =>
  plainText(
    [name, shortName, position, ...targets.tissues, ...targets.muscles, ...equipment].join(" "),
  );

/** Small letters, without accents, and a hyphen is a space: "hip flexor" finds "hip-flexor". */
export const plainText = (text: string) =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("-", " ").toLowerCase();
