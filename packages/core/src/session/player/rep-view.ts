import type { Side } from "../../dosage/planned-set.ts";
import { plannedByKey, workOf, type SetWork } from "./sets.ts";
import type { PhaseOf, PlayState } from "./state.ts";
import { elapsedSeconds } from "./timer.ts";

/** One part of a rep: the lunge's Forward, then its Back. */
export interface RepPhaseView {
  readonly name: string;
  readonly seconds: number;
  readonly secondsLeft: number;
  readonly state: "done" | "live" | "coming";
  /** Share done, 0 to 1. */
  readonly share: number;
}

export interface RepView {
  /** The rep that is being done, from 1. */
  readonly number: number;
  readonly of: number;
  readonly done: number;
  /** The side of this rep when both share the set; `both` otherwise. */
  readonly side: Side;
  readonly phases: readonly RepPhaseView[];
  /** Share of this rep that is done, 0 to 1. */
  readonly share: number;
}

/** Which rep, and which part of it, from the time that has gone. */
export function repView(state: PlayState, phase: PhaseOf<"working">, at: number): RepView | null {
  const planned = plannedByKey(state, phase.key);
  const work = planned && workOf(state, planned);
  if (!work || work.counted === null || work.secondsPerRep === 0) return null;
  const gone = elapsedSeconds(phase.timer, at);
  const done = Math.min(work.counted, Math.floor(gone / work.secondsPerRep + 1e-6));
  const over = done === work.counted;
  const inRep = over ? work.secondsPerRep : Math.max(0, gone - done * work.secondsPerRep);
  const index = over ? done - 1 : done;
  const shared = work.sidesOfReps !== "none";
  return {
    number: shared ? numberOfSide(work, index) : index + 1,
    of: shared ? (work.reps ?? work.counted) : work.counted,
    done: shared ? numberOfSide(work, index) - (over ? 0 : 1) : done,
    side: sideOfRep(work, index),
    phases: phasesAt(work, inRep),
    share: inRep / work.secondsPerRep,
  };
}

function sideOfRep(work: SetWork, index: number): Side {
  if (work.sidesOfReps === "none") return "both";
  if (work.sidesOfReps === "alternate") return index % 2 === 0 ? "right" : "left";
  return index < (work.reps ?? 0) ? "right" : "left";
}

function numberOfSide(work: SetWork, index: number): number {
  if (work.sidesOfReps === "alternate") return Math.floor(index / 2) + 1;
  return (index % (work.reps ?? 1)) + 1;
}

/** The parts of the rep, stretched to the dose's own tempo. */
function phasesAt(work: SetWork, inRep: number): readonly RepPhaseView[] {
  const { dosage } = work.exercise;
  if (dosage.kind !== "reps") return [];
  const { phases } = dosage.repDefinition;
  const whole = phases.reduce((sum, part) => sum + part.seconds, 0);
  const stretch = whole > 0 ? work.secondsPerRep / whole : 1;
  let from = 0;
  return phases.map((part) => {
    const seconds = part.seconds * stretch;
    const gone = Math.min(seconds, Math.max(0, inRep - from));
    const state = inRep >= from + seconds ? "done" : inRep >= from ? "live" : "coming";
    from += seconds;
    return { name: part.name, seconds, secondsLeft: seconds - gone, state, share: gone / seconds };
  });
}
