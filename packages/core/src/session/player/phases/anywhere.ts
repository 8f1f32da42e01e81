import { advance, enter, readySeconds, toSummary } from "../advance.ts";
import type { ActivePhase, CommonHandlers } from "../handlers.ts";
import { raiseAlarm } from "../alarm.ts";
import { closeSets } from "../log.ts";
import { easierThan } from "../reactions.ts";
import { reorder } from "../reorder.ts";
import { isOpen, nextOpen, openSetsOf, plannedByKey } from "../sets.ts";
import { swapTo } from "../swap.ts";
import { endOf } from "../timer.ts";
import { setsToTrim } from "../trim.ts";

const restFromOf = (phase: ActivePhase) =>
  "restFrom" in phase ? phase.restFrom : phase.name === "resting" ? phase.timer.from : null;

/** What can be done at any moment between the start and the summary. */
export const anywhere: CommonHandlers = {
  paused: (state, _phase, event) =>
    state.pausedAt === null ? { ...state, pausedAt: event.at } : "not_now",

  pace_chosen(state, phase, event) {
    if (state.pace === event.pace) return "nothing_to_do";
    const chosen = { ...state, pace: event.pace };
    if (phase.name !== "ready" || endOf(phase.timer) > event.at) return chosen;
    // It had waited beyond its count: there is time again to get ready.
    const timer = { from: event.at, seconds: readySeconds.set };
    return { ...chosen, phase: { ...phase, timer } };
  },
  noted: (state, _phase, event) => ({ ...state, note: event.note }),

  set_skipped(state, phase, event) {
    const set = plannedByKey(state, phase.key);
    if (!set || !isOpen(state, set)) return "not_now";
    const closed = closeSets(state, [set], event, "skipped", event.reason);
    return advance(closed, { key: phase.key, restFrom: null }, event);
  },
  item_skipped(state, phase, event) {
    const set = plannedByKey(state, phase.key);
    const open = set ? openSetsOf(state, set.itemId) : [];
    if (open.length === 0) return "nothing_to_do";
    const closed = closeSets(state, open, event, "skipped", event.reason);
    return advance(closed, { key: phase.key, restFrom: null }, event);
  },
  swapped(state, phase, event) {
    const set = plannedByKey(state, phase.key);
    const item = state.items.find(({ id }) => id === set?.itemId);
    if (!item || !easierThan(state, item.exerciseId).some(({ id }) => id === event.exerciseId)) {
      return "unknown_exercise";
    }
    if (openSetsOf(state, item.id).length === 0) return "nothing_to_do";
    return swapTo(state, item.id, event.exerciseId, event);
  },
  reordered(state, phase, event) {
    const items = reorder(state, phase, event.itemIds);
    if (!items) return "not_offered";
    const next = { ...state, items };
    const first = nextOpen(next);
    const waits = phase.name === "ready" || phase.name === "choosing";
    return waits && first && first.itemId !== plannedByKey(state, phase.key)?.itemId
      ? enter(next, first, "item", event)
      : next;
  },
  trimmed(state, phase, event) {
    const { keys } = event;
    // What was agreed on goes, as far as it may: no step is dropped, whatever the list says.
    const sets = keys
      ? setsToTrim(state, phase, event.at, 0).filter(({ key }) => keys.includes(key))
      : setsToTrim(state, phase, event.at, event.seconds);
    if (sets.length === 0) return "nothing_to_do";
    const trimmed = closeSets(state, sets, event, "skipped", "time");
    // Trimmed in front of the last question: what it would ease may be gone.
    const eases = phase.name === "easing" && !openSetsOf(trimmed, phase.key.split(":")[0] ?? "")[0];
    return eases
      ? advance(trimmed, { key: phase.key, restFrom: restFromOf(phase) }, event)
      : trimmed;
  },
  alarm_raised: (state, phase, event) => raiseAlarm(state, phase, event),
  ended_early(state, phase, event) {
    const set = phase.name === "working" ? plannedByKey(state, phase.key) : undefined;
    const closed = set ? closeSets(state, [set], event, "stopped", null) : state;
    return toSummary({ ...closed, ending: "early", endReason: event.reason }, event.at);
  },
};
