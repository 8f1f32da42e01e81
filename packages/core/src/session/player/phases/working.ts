import type { PlannedSet } from "../../../dosage/planned-set.ts";
import type { Effort } from "../../../set-log/input.ts";
import type { PhaseHandlers } from "../handlers.ts";
import { effortSoFar, logSet } from "../log.ts";
import { plannedByKey, workOf, type SetWork } from "../sets.ts";
import { checkSecond, extensionFor } from "../spot.ts";
import type { PhaseOf, Played, PlayState } from "../state.ts";
import { elapsedSeconds, endOf } from "../timer.ts";

type Working = PhaseOf<"working">;

export const working: PhaseHandlers<"working"> = {
  work_over(state, phase, event) {
    if (event.at < endOf(phase.timer)) return "too_early";
    // The moment at which it ran out counts, not the moment at which somebody looked.
    const at = Math.max(endOf(phase.timer), state.lastAt);
    return end(state, phase, { id: event.id, at }, (work) => {
      const effort = effortSoFar(work, phase, at);
      return effort.kind === "reps" ? { ...effort, reps: work.reps ?? 0 } : effort;
    });
  },
  set_done(state, phase, event) {
    return end(state, phase, event, (work) => {
      const effort = effortSoFar(work, phase, event.at);
      return effort.kind === "reps" && event.reps !== null
        ? { ...effort, reps: event.reps }
        : effort;
    });
  },
  count_adjusted(state, phase, event) {
    const planned = plannedByKey(state, phase.key);
    const step = planned ? workOf(state, planned).secondsPerRep * 1000 : 0;
    if (step === 0) return "not_now";
    const from = Math.min(event.at, phase.timer.from - event.by * step);
    if (from === phase.timer.from) return "nothing_to_do";
    return { ...state, phase: { ...phase, timer: { ...phase.timer, from } } };
  },
  spot_extended(state, phase, event) {
    const planned = plannedByKey(state, phase.key);
    if (!planned || !phase.spot) return "not_now";
    const next = extensionFor(workOf(state, planned), phase.timer.seconds);
    if (next === null || event.seconds > next.max || event.seconds <= phase.timer.seconds) {
      return "not_offered";
    }
    const spot = { ...phase.spot, extended: true, comfort: false };
    return {
      ...state,
      phase: { ...phase, spot, timer: { ...phase.timer, seconds: event.seconds } },
    };
  },
  comfort_answered(state, phase, event) {
    if (!phase.spot?.extended || phase.spot.comfort) return "not_now";
    const check = checkSecond(phase.timer.seconds, true);
    if (check === null || elapsedSeconds(phase.timer, event.at) < check) return "too_early";
    if (!event.comfortable) {
      return end(state, phase, event, (work) => effortSoFar(work, phase, event.at));
    }
    return { ...state, phase: { ...phase, spot: { ...phase.spot, comfort: true } } };
  },
  technique_chosen(state, phase, event) {
    if (!phase.spot) return "not_now";
    return { ...state, phase: { ...phase, spot: { ...phase.spot, technique: event.technique } } };
  },
  spot_chosen(state, phase, event) {
    if (!phase.spot) return "not_now";
    const tendernessBefore = event.tenderness ?? phase.spot.tendernessBefore;
    const spot = { ...phase.spot, spot: event.spot, tendernessBefore };
    return { ...state, phase: { ...phase, spot } };
  },
};

/** The set is done: log it under the event's id, start its rest, ask how it felt. */
function end(
  state: PlayState,
  phase: Working,
  by: { readonly id: string; readonly at: number },
  effortOf: (work: SetWork) => Effort,
): Played {
  const planned: PlannedSet | undefined = plannedByKey(state, phase.key);
  if (!planned) return "nothing_to_do";
  const effort = effortOf(workOf(state, planned));
  const logged = logSet(state, planned, { ...by, outcome: "done", reason: null, effort });
  return {
    ...logged,
    phase: { name: "asking", key: phase.key, restFrom: by.at, by: by.id },
  };
}
