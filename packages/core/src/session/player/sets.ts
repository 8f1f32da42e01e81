import {
  plannedSetsOf,
  type PlannedSet,
  type SetKind,
  type Side,
} from "../../dosage/planned-set.ts";
import { fewerReps, shorterSeconds } from "../../guardrail/eased-dose.ts";
import type { Exercise } from "../../exercise/exercise.ts";
import type { SessionPlan } from "./plan.ts";
import type { Easing, PlayState } from "./state.ts";

/** How the two sides share one set that the log keeps as `both`. */
export type SidesOfReps = "none" | "alternate" | "right_then_left";

/** One planned set as it is done: after a swap or an easing it may be other work under the same key. */
export interface SetWork {
  readonly planned: PlannedSet;
  readonly exercise: Exercise;
  readonly kind: SetKind;
  /** What the person is told; `both` when the exercise has no sides. */
  readonly side: Side;
  readonly number: number;
  readonly of: number;
  /** Reps as they are logged, each side when they alternate; null for holds and spots. */
  readonly reps: number | null;
  /** Reps that the counter counts: both sides together when they share the set. */
  readonly counted: number | null;
  readonly sidesOfReps: SidesOfReps;
  readonly secondsPerRep: number;
  /** Seconds of the whole set. */
  readonly seconds: number;
  readonly restSeconds: number;
  readonly easing: Easing | null;
}

const plannedByPlan = new WeakMap<SessionPlan, ReadonlyMap<string, readonly PlannedSet[]>>();

function plannedSets(plan: SessionPlan): ReadonlyMap<string, readonly PlannedSet[]> {
  let sets = plannedByPlan.get(plan);
  if (!sets) {
    sets = new Map(plan.items.map((item) => [item.id, plannedSetsOf(item)]));
    plannedByPlan.set(plan, sets);
  }
  return sets;
}

export const setsOfItem = (state: PlayState, itemId: string): readonly PlannedSet[] =>
  plannedSets(state.plan).get(itemId) ?? [];

/** Every planned set, in the order in which it is done. */
export const allSets = (state: PlayState): readonly PlannedSet[] =>
  state.items.flatMap((item) => setsOfItem(state, item.id));

export const isOpen = (state: PlayState, set: PlannedSet): boolean => !state.logs[set.key];

export const openSetsOf = (state: PlayState, itemId: string): readonly PlannedSet[] =>
  setsOfItem(state, itemId).filter((set) => isOpen(state, set));

export const nextOpen = (state: PlayState): PlannedSet | undefined =>
  allSets(state).find((set) => isOpen(state, set));

export function plannedByKey(state: PlayState, key: string): PlannedSet | undefined {
  return setsOfItem(state, key.slice(0, key.indexOf(":"))).find((set) => set.key === key);
}

/** An item is begun once one of its sets was worked on; a set that was left out for want of time begins nothing. */
export const isBegun = (state: PlayState, itemId: string): boolean =>
  setsOfItem(state, itemId).some((set) => {
    const log = state.logs[set.key];
    return log !== undefined && !(log.outcome === "skipped" && log.reason === "time");
  });

/** The work of one planned set as things stand: exercise after a swap, reps after an easing. */
export function workOf(state: PlayState, planned: PlannedSet): SetWork {
  const item = state.items.find(({ id }) => id === planned.itemId);
  const planItem = state.plan.items.find(({ id }) => id === planned.itemId);
  const exercise = state.plan.exercises[item?.exerciseId ?? planned.exerciseId];
  if (!item || !planItem || !exercise) throw new Error(`No exercise for ${planned.key}`);
  const easing = item.eased[planned.side] ?? null;
  const own = item.exerciseId === planned.exerciseId;
  const work = own ? asPlanned(planned, planItem.dose) : asSwapped(planned, exercise);
  const reps = work.reps !== null && easing === "fewer_reps" ? fewerReps(work.reps) : work.reps;
  const still = easing === "shorter" ? shorterSeconds(work.seconds) : work.seconds;
  const counted = reps === null ? null : reps * (work.sidesOfReps === "none" ? 1 : 2);
  const sided = own || exercise.dosage.perSide;
  const place = sided ? planned : placeAmongAll(state, planned);
  return {
    planned,
    exercise,
    kind: work.kind,
    side: sided ? planned.side : "both",
    number: place.number,
    of: place.of,
    reps,
    counted,
    sidesOfReps: work.sidesOfReps,
    secondsPerRep: work.secondsPerRep,
    seconds: counted === null ? still : counted * work.secondsPerRep,
    restSeconds: work.restSeconds,
    easing,
  };
}

type Work = Pick<
  SetWork,
  "kind" | "reps" | "sidesOfReps" | "secondsPerRep" | "seconds" | "restSeconds"
>;
type PlanDose = SessionPlan["items"][number]["dose"];

function asPlanned(planned: PlannedSet, dose: PlanDose): Work {
  const { kind, reps, seconds, restSeconds } = planned;
  const secondsPerRep = dose.kind === "reps" ? dose.secondsPerRep : 0;
  const shares = dose.kind === "reps" && dose.perSide && dose.alternating;
  return {
    kind,
    reps,
    seconds,
    restSeconds,
    secondsPerRep,
    sidesOfReps: shares ? "alternate" : "none",
  };
}

/**
 * The easier exercise under the planned key, in its own default amount. An exercise without sides that stands in for
 * one with sides does half its reps under each key, so that the whole stays what the library asks for.
 */
function asSwapped(planned: PlannedSet, exercise: Exercise): Work {
  const { dosage } = exercise;
  const resting = planned.restSeconds > 0;
  const still = { reps: null, sidesOfReps: "none" as const, secondsPerRep: 0 };
  if (dosage.kind === "spot_hold") {
    return { ...still, kind: "spot", seconds: dosage.secondsPerSpot.default, restSeconds: 0 };
  }
  const restSeconds = resting ? dosage.restSeconds : 0;
  const halved = planned.side !== "both" && !dosage.perSide;
  if (dosage.kind === "hold") {
    const seconds = Math.ceil(dosage.seconds.default / (halved ? 2 : 1));
    return { ...still, kind: "hold", seconds, restSeconds };
  }
  const reps = Math.ceil(dosage.reps.default / (halved ? 2 : 1));
  const shares = planned.side === "both" && dosage.perSide;
  return {
    kind: "reps",
    reps,
    seconds: 0,
    restSeconds,
    secondsPerRep: dosage.secondsPerRep,
    sidesOfReps: !shares ? "none" : dosage.alternating ? "alternate" : "right_then_left",
  };
}

function placeAmongAll(state: PlayState, planned: PlannedSet): { number: number; of: number } {
  const sets = setsOfItem(state, planned.itemId);
  return { number: sets.findIndex(({ key }) => key === planned.key) + 1, of: sets.length };
}

/** The set that an easing is for: the next one on the same side, else the next one of the exercise. */
export function nextToEase(state: PlayState, key: string): PlannedSet | undefined {
  const planned = plannedByKey(state, key);
  if (!planned) return undefined;
  const open = openSetsOf(state, planned.itemId);
  return open.find((set) => set.side === planned.side) ?? open[0];
}
