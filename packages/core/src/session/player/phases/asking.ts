import { bandOf } from "../../../guardrail/band.ts";
import { advance } from "../advance.ts";
import type { PhaseHandlers } from "../handlers.ts";
import { closeSets } from "../log.ts";
import { nextToEase, openSetsOf, plannedByKey } from "../sets.ts";
import type { PlayState } from "../state.ts";

export const asking: PhaseHandlers<"asking"> = {
  discomfort_answered(state, phase, event) {
    const planned = plannedByKey(state, phase.key);
    if (!planned) return "nothing_to_do";
    const { value } = event;
    if (value === null) return advance(state, phase, event);
    const answered = withAnswer(state, phase.key, value);
    const band = bandOf(value, state.plan.bands);
    const after = { key: phase.key, restFrom: phase.restFrom, by: event.id, given: value };
    if (band === "red") {
      const open = openSetsOf(answered, planned.itemId);
      const stopped = closeSets(answered, open, event, "stopped", "discomfort");
      return { ...stopped, phase: { name: "red", ...after } };
    }
    if (band === "amber" && nextToEase(answered, phase.key)) {
      return { ...answered, phase: { name: "easing", ...after } };
    }
    return advance(answered, phase, event);
  },
  count_corrected(state, phase, event) {
    const log = state.logs[phase.key];
    if (log?.effort.kind !== "reps") return "not_now";
    const effort = { ...log.effort, reps: event.reps };
    return { ...state, logs: { ...state.logs, [phase.key]: { ...log, effort } } };
  },
};

/** For a tender spot the one number is both: how tender it is now, and the discomfort of the set. */
function withAnswer(state: PlayState, key: string, value: number): PlayState {
  const log = state.logs[key];
  if (!log) return state;
  const effort =
    log.effort.kind === "spot"
      ? { ...log.effort, tenderness: { ...log.effort.tenderness, after: value } }
      : log.effort;
  return { ...state, logs: { ...state.logs, [key]: { ...log, effort, discomfort: value } } };
}
