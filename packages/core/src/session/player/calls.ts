import type { FinishSessionInput, StartSessionInput } from "../input.ts";
import type { PlayState } from "./state.ts";

/** What begins the session on the server; null before it has begun. */
export function startInput(state: PlayState): StartSessionInput | null {
  if (state.begunAt === null) return null;
  const { plan } = state;
  return {
    id: plan.sessionId,
    planVersionId: plan.planVersionId,
    planDayId: plan.planDayId,
    day: plan.day,
    timeZone: plan.timeZone,
    startedAt: new Date(state.begunAt).toISOString(),
    painBefore: state.painBefore,
  };
}

/** What ends it; null until the person has finished it, or a stop has settled. */
export function finishInput(state: PlayState): FinishSessionInput | null {
  if (state.phase.name !== "finished" || state.endedAt === null) return null;
  const alarm = state.alarms.findLast(({ withdrawn }) => !withdrawn);
  return {
    id: state.plan.sessionId,
    ended: state.ending ?? "finished",
    endReason: state.endReason,
    alarm: state.ending === "alarm" ? (alarm?.symptom ?? null) : null,
    finishedAt: new Date(state.endedAt).toISOString(),
    seconds: Math.min(86_400, Math.round(state.activeMs / 1000)),
    painAfter: state.painAfter,
    note: state.note,
  };
}
