import type { Exercise } from "../exercise/exercise.ts";
import { figureIdOf } from "../exercise/figure-id.ts";
import type { WordsKey } from "../words/index.ts";
import { say } from "../words/index.ts";
import type { FigureSide } from "./figure.ts";
import { sourceOf } from "./figure.ts";
import type { MuscleName } from "./muscle.ts";
import { nameOf } from "./muscle.ts";

/** Where people say a muscle is. */
const placeWords: Record<MuscleName, WordsKey> = {
  "hip flexors": "figure.muscle.hipFlexors",
  tensor: "figure.muscle.tensor",
  quadriceps: "figure.muscle.quadriceps",
  hamstrings: "figure.muscle.hamstrings",
  glutes: "figure.muscle.glutes",
  "side glutes": "figure.muscle.sideGlutes",
  "outer thigh": "figure.muscle.outerThigh",
  "inner thigh": "figure.muscle.innerThigh",
  waist: "figure.muscle.waist",
  calf: "figure.muscle.calf",
  abdomen: "figure.muscle.abdomen",
  back: "figure.muscle.back",
};

/** What its figure shows, in words, for those who do not see it: name, side, position, movement, marked muscles. */
export function describeFigure(exercise: Exercise, side: FigureSide = "both"): string {
  const { name, position, dosage, sideNoun = "side" } = exercise;
  const who =
    side === "both" ? say("figure.name", { name }) : say(`figure.${side}.${sideNoun}`, { name });
  const movement = dosage.kind === "reps" ? dosage.repDefinition.text : "";
  return [who, position, movement, markedOf(figureIdOf(exercise))]
    .filter((part) => part !== "")
    .join(" ");
}

/** The places that are marked, in the order in which the movement comes to them. */
function markedOf(exerciseId: string): string {
  const targets = sourceOf(exerciseId)?.moments.flatMap((moment) => moment.targets) ?? [];
  const places = new Set(targets.map((muscle) => say(placeWords[nameOf(muscle)])));
  return places.size === 0 ? "" : say("figure.marked", { muscles: [...places].join(", ") });
}
