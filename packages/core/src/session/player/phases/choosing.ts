import { getReady, spotReadySeconds } from "../advance.ts";
import type { PhaseHandlers } from "../handlers.ts";

export const choosing: PhaseHandlers<"choosing"> = {
  spot_chosen(state, phase, event) {
    const spot = {
      spot: event.spot,
      tendernessBefore: event.tenderness,
      technique: lastTechnique(state),
    };
    const entered = { key: phase.key, cause: phase.cause, by: event.id };
    return getReady(state, entered, spotReadySeconds, spot, event.at);
  },
};

/** Whoever kneaded the last spot most likely kneads the next one. */
function lastTechnique(state: Parameters<typeof getReady>[0]) {
  const spots = Object.values(state.logs).filter((log) => log.effort.kind === "spot");
  const last = spots.at(-1)?.effort;
  return last?.kind === "spot" ? last.technique : "hold";
}
