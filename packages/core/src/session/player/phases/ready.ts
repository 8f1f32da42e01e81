import type { PhaseHandlers } from "../handlers.ts";
import { plannedByKey, workOf } from "../sets.ts";
import type { PhaseOf, Played, PlayState } from "../state.ts";
import { endOf } from "../timer.ts";

export const ready: PhaseHandlers<"ready"> = {
  ready_over(state, phase, event) {
    if (event.at < endOf(phase.timer)) return "too_early";
    return work(state, phase, { id: event.id, at: endOf(phase.timer) });
  },
  started: (state, phase, event) => work(state, phase, event),
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

function work(
  state: PlayState,
  phase: PhaseOf<"ready">,
  by: { readonly id: string; readonly at: number },
): Played {
  const planned = plannedByKey(state, phase.key);
  if (!planned) return "nothing_to_do";
  return {
    ...state,
    phase: {
      name: "working",
      key: phase.key,
      by: by.id,
      since: by.at,
      timer: { from: by.at, seconds: workOf(state, planned).seconds },
      spot: phase.spot && { ...phase.spot, extended: false, comfort: false },
    },
  };
}
