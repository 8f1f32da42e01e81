import { elapsedSeconds } from "../timer.ts";
import { isActive, type PhaseHandlers } from "../handlers.ts";
import { raiseAlarm } from "../alarm.ts";
import { closeSets } from "../log.ts";
import { shiftPhase } from "../pause.ts";
import { plannedByKey } from "../sets.ts";
import type { PlayState } from "../state.ts";

/** Asked to stop. Only the person's own "by mistake" leads back; the alarm stays on record. */
export const stopped: PhaseHandlers<"stopped"> = {
  alarm_withdrawn(state, phase, event) {
    const alarms = state.alarms.map((alarm, index) =>
      index === state.alarms.length - 1 ? { ...alarm, withdrawn: true } : alarm,
    );
    const back = shiftPhase(phase.back, event.at - phase.since);
    return { ...state, alarms, phase: back, pausedAt: isActive(back) ? event.at : null };
  },
  finished(state, phase) {
    const { back } = phase;
    const set = back.name === "working" ? plannedByKey(state, back.key) : undefined;
    const begunWork = back.name === "working" && elapsedSeconds(back.timer, phase.since) > 0;
    const by = { id: phase.by, at: phase.since };
    const closed: PlayState =
      set && begunWork
        ? closeSets({ ...state, phase: back }, [set], by, "stopped", "discomfort")
        : state;
    return { ...closed, phase: { name: "finished" }, ending: "alarm", endedAt: phase.since };
  },
  noted: (state, _phase, event) => ({ ...state, note: event.note }),
};

export const summary: PhaseHandlers<"summary"> = {
  pain_after_given: (state, _phase, event) => ({ ...state, painAfter: event.value }),
  noted: (state, _phase, event) => ({ ...state, note: event.note }),
  /** The last set may be what brings it on. */
  alarm_raised: (state, phase, event) => raiseAlarm(state, phase, event),
  finished: (state) => ({ ...state, phase: { name: "finished" } }),
};
