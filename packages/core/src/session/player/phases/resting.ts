import { enter } from "../advance.ts";
import type { PhaseHandlers } from "../handlers.ts";
import { plannedByKey } from "../sets.ts";
import type { PhaseOf, Played, PlayState } from "../state.ts";
import { endOf } from "../timer.ts";

export const resting: PhaseHandlers<"resting"> = {
  rest_over(state, phase, event) {
    if (event.at < endOf(phase.timer)) return "too_early";
    return leave(state, phase, { id: event.id, at: endOf(phase.timer) });
  },
  rest_skipped: (state, phase, event) => leave(state, phase, event),
  started: (state, phase, event) => leave(state, phase, event),
};

function leave(
  state: PlayState,
  phase: PhaseOf<"resting">,
  by: { readonly id: string; readonly at: number },
): Played {
  const next = plannedByKey(state, phase.key);
  return next ? enter(state, next, "set", by) : "nothing_to_do";
}
