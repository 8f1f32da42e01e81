import { defaultDoseOf, withAmounts } from "../dosage/default-dose.ts";
import type { Dose } from "../dosage/dosage.ts";
import { easierNeighbours } from "../exercise/ladder.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { say } from "../words/index.ts";
import { easedDose } from "./eased-dose.ts";
import type { Band, Reaction } from "./guardrail.ts";

/** One way to ease off, and what it leads to. */
export interface ReactionOption {
  readonly reaction: Reaction;
  /** The exercise to go on with: the easier one after `easier_exercise`, else the same. */
  readonly exerciseId: string;
  /** The dose to go on with, whole: how many sets are left is the player's to know. */
  readonly dose: Dose;
  readonly title: string;
  readonly detail: string;
}

interface Situation {
  readonly band: Band;
  readonly dose: Dose;
  readonly exercise: Exercise;
  /** Where the easier neighbours are looked up: the library, or the exercises of the plan and their neighbours. */
  readonly ladder: readonly Exercise[];
}

const easing: Record<Dose["kind"], readonly Reaction[]> = {
  spot_hold: ["less_pressure", "shorter"],
  hold: ["shorter"],
  reps: ["less_range", "fewer_reps"],
};

/**
 * What to offer after an answer, mildest first. Green: nothing to ease. Amber: less pressure or range,
 * then shorter or fewer, then the nearest easier exercise; keeping on and stopping stay open beside these.
 * Red: stopping alone.
 */
export function reactionsFor({ band, dose, exercise, ladder }: Situation): ReactionOption[] {
  if (band === "green") return [];
  if (band === "red") return [option("stop_exercise", exercise, dose)];
  const eased = easing[dose.kind]
    .map((reaction) => option(reaction, exercise, easedDose(dose, reaction), dose))
    .filter(
      ({ reaction, dose: next }) => isUnmeasured(reaction) || amountOf(next) < amountOf(dose),
    );
  const [easier] = easierNeighbours(exercise, ladder);
  return easier
    ? [...eased, option("easier_exercise", easier, easierDose(easier, dose), dose)]
    : eased;
}

/** After a red answer: the exercise to offer next time, or null when the ladder has nothing easier. */
export function easierNextTime(exercise: Exercise, ladder: readonly Exercise[]): Exercise | null {
  return easierNeighbours(exercise, ladder)[0] ?? null;
}

/** The easier exercise by its own default, with as many sets or spots as were planned, if it has such. */
export function easierDose(easier: Exercise, planned: Dose): Dose {
  const usual = defaultDoseOf(easier.dosage);
  if (usual.kind === "spot_hold") {
    return planned.kind === "spot_hold"
      ? withAmounts(usual, { spotsPerSide: Math.min(planned.spotsPerSide, usual.spotsPerSide) })
      : usual;
  }
  return planned.kind === "spot_hold" ? usual : withAmounts(usual, { sets: planned.sets });
}

function option(
  reaction: Reaction,
  exercise: Exercise,
  dose: Dose,
  before: Dose = dose,
): ReactionOption {
  const params = {
    name: exercise.name,
    position: exercise.position,
    pressure: exercise.pressureLadder?.less[0] ?? say("guardrail.lessPressure"),
    now: amountOf(dose),
    before: amountOf(before),
  };
  return {
    reaction,
    exerciseId: exercise.id,
    dose,
    title: say(`guardrail.reaction.${reaction}.title`, params),
    detail: say(`guardrail.reaction.${reaction}.detail`, params),
  };
}

function amountOf(dose: Dose): number {
  if (dose.kind === "reps") return dose.reps;
  return dose.kind === "hold" ? dose.seconds : dose.secondsPerSpot;
}

const isUnmeasured = (reaction: Reaction) =>
  reaction === "less_pressure" || reaction === "less_range";
