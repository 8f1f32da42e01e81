import type { Exercise } from "../exercise/exercise.ts";
import type { RoutineItem } from "../routine/routine.ts";
import { say } from "../words/index.ts";
import type { Finding } from "./finding.ts";
import { orderFindings } from "./order.ts";
import { presenceFindings } from "./presence.ts";
import type { Sequence } from "./step.ts";
import { warnings } from "./warnings.ts";

export interface RoutineLike {
  readonly sequence: Sequence;
  readonly items: readonly RoutineItem[];
}

/** What a routine is checked against. */
export interface ProtocolContext {
  /** Where exercises are looked up; the ladder neighbours that are offered come from here too. */
  readonly exercises: readonly Exercise[];
  /** Meant for every day: then more than six items draw a warning. */
  readonly dailyUse?: boolean;
  /** Contraindication tags from the client's intake. */
  readonly contraindications?: readonly string[];
  /** Minutes that the client said they have. */
  readonly minutesAvailable?: number;
}

/** An item together with the exercise it stands for and its place in the routine. */
export interface Placed {
  readonly index: number;
  readonly item: RoutineItem;
  readonly exercise: Exercise;
}

/**
 * Checks a routine against the four-step protocol. Hard: all four steps present, soft tissue first, integration
 * last, the steps between grouped in the sequence's order, at least one integration item that travels through
 * space. Warnings: more than six items for daily use, a dose outside its range, an item that the intake speaks
 * against, more minutes than there are. Both sequences are legal. No findings: nothing to say.
 */
export function checkProtocol(routine: RoutineLike, context: ProtocolContext): Finding[] {
  const placed: Placed[] = [];
  const unknown: Finding[] = [];
  for (const [index, item] of routine.items.entries()) {
    const exercise = context.exercises.find(({ id }) => id === item.exerciseId);
    if (exercise) placed.push({ index, item, exercise });
    else unknown.push(unknownExercise(index));
  }
  return [
    ...unknown,
    ...presenceFindings(routine, placed, context.exercises),
    ...orderFindings(routine, placed),
    ...warnings(routine, placed, context),
  ];
}

/** May this routine be assigned or published? Warnings do not stand in the way. */
export function keepsProtocol(routine: RoutineLike, context: ProtocolContext): boolean {
  return checkProtocol(routine, context).every(({ severity }) => severity !== "hard");
}

function unknownExercise(index: number): Finding {
  return {
    rule: "unknown_exercise",
    severity: "hard",
    itemIndexes: [index],
    message: say("protocol.unknown_exercise", { place: index + 1 }),
    offer: { kind: "remove", itemIndex: index },
  };
}
