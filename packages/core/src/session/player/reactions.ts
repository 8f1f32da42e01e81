import type { Dose } from "../../dosage/dosage.ts";
import { easierNeighbours } from "../../exercise/ladder.ts";
import type { Exercise } from "../../exercise/exercise.ts";
import type { Reaction } from "../../guardrail/guardrail.ts";
import { reactionsFor, type ReactionOption } from "../../guardrail/reactions.ts";
import { nextToEase, workOf, type SetWork } from "./sets.ts";
import type { PlayState } from "./state.ts";

/** What the guardrail offers after an amber answer, the mildest first, for the next set of the same side. */
export function offeredReactions(state: PlayState, key: string): readonly ReactionOption[] {
  const next = nextToEase(state, key);
  if (!next) return [];
  const work = workOf(state, next);
  const ladder = Object.values(state.plan.exercises);
  const options = reactionsFor({
    band: "amber",
    dose: doseNow(work),
    exercise: work.exercise,
    ladder,
  });
  // What is eased already is eased further by other means.
  return options.filter(({ reaction }) => reaction !== work.easing || reaction === "less_range");
}

/** Keeping on and stopping stay open beside whatever is offered. */
export function mayReact(state: PlayState, key: string, reaction: Reaction): boolean {
  if (reaction === "keep" || reaction === "stop_exercise") return true;
  return offeredReactions(state, key).some((option) => option.reaction === reaction);
}

/** The rungs below an exercise that this session can fall back on, nearest first. */
export function easierThan(state: PlayState, exerciseId: string): readonly Exercise[] {
  const exercise = state.plan.exercises[exerciseId];
  return exercise ? easierNeighbours(exercise, Object.values(state.plan.exercises)) : [];
}

/** The set as a dose of its own, as it would be done now. */
function doseNow(work: SetWork): Dose {
  const { dosage } = work.exercise;
  const common = { perSide: dosage.perSide, sets: 1, restSeconds: 0 };
  if (work.kind === "hold") return { ...common, kind: "hold", seconds: work.seconds };
  if (work.kind === "reps") {
    return {
      ...common,
      kind: "reps",
      alternating: work.sidesOfReps === "alternate",
      reps: work.reps ?? 1,
      secondsPerRep: work.secondsPerRep,
    };
  }
  const sensitiveSpotSeconds =
    dosage.kind === "spot_hold" ? dosage.sensitiveSpotSeconds : { min: 120, max: 300 };
  return {
    kind: "spot_hold",
    perSide: dosage.perSide,
    spotsPerSide: 1,
    secondsPerSpot: work.seconds,
    sensitiveSpotSeconds,
  };
}
