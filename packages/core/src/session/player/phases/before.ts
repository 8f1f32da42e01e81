import { setKey } from "../../../dosage/planned-set.ts";
import { enter, toSummary } from "../advance.ts";
import type { PhaseHandlers } from "../handlers.ts";
import { nextOpen, plannedByKey } from "../sets.ts";

export const before: PhaseHandlers<"before"> = {
  /** Takes over what another device logged; sets that this plan does not know are left alone. */
  restored(state, _phase, event) {
    const known = event.logs.filter((log) =>
      plannedByKey(state, setKey(log.itemId, log.side, log.number)),
    );
    const logs = Object.fromEntries(
      known.map((log) => [setKey(log.itemId, log.side, log.number), log]),
    );
    const activeMs = state.activeMs + event.seconds * 1000;
    return { ...state, activeMs, logs: { ...logs, ...state.logs } };
  },
  pace_chosen: (state, _phase, event) => ({ ...state, pace: event.pace }),
  begun(state, _phase, event) {
    const begun = { ...state, painBefore: event.painBefore, begunAt: event.at };
    const first = nextOpen(begun);
    return first ? enter(begun, first, "item", event) : toSummary(begun, event.at);
  },
};
