import type { SessionPlan } from "@fourstep/core/player";
import { afterAnswer } from "./answer.ts";
import {
  callId,
  isOf,
  placeOf,
  placeOfLoose,
  queued,
  type NewCall,
  type WaitingCall,
} from "./call.ts";
import type { AppendedEvent, DeviceStore } from "./device-store.ts";

/** A device that forgets with the page: for browsers that keep nothing, and for tests. */
export function memoryStore(): DeviceStore {
  const plans = new Map<string, SessionPlan>();
  const events = new Map<string, unknown[]>();
  const calls = new Map<string, WaitingCall>();

  const queue = (call: NewCall, at: { readonly place: number; readonly now: number }) => {
    const id = callId(call);
    calls.set(id, queued(call, calls.get(id), at));
  };
  return {
    isDurable: false,
    async keepSession(plan) {
      if (!plans.has(plan.sessionId)) plans.set(plan.sessionId, plan);
    },
    async sessionOf(id) {
      const plan = plans.get(id);
      return plan && { plan, events: [...(events.get(id) ?? [])] };
    },
    async sessionsOn(day) {
      return [...plans.values()]
        .filter((plan) => plan.day === day)
        .map((plan) => ({ plan, events: [...(events.get(plan.sessionId) ?? [])] }));
    },
    async sessions() {
      return [...plans.values()].map((plan) => ({
        plan,
        events: [...(events.get(plan.sessionId) ?? [])],
      }));
    },
    async append({ sessionId, place, event, now }: AppendedEvent, newCalls, takenBack = []) {
      const list = events.get(sessionId) ?? [];
      if (list.length !== place) return false;
      events.set(sessionId, [...list, event]);
      takenBack.forEach((id) => calls.delete(id));
      newCalls.forEach((call, index) => queue(call, { place: placeOf(place, index), now }));
      return true;
    },
    async waiting() {
      return [...calls.values()].toSorted((a, b) => a.place - b.place);
    },
    async queue(call, now) {
      queue(call, { place: placeOfLoose(now), now });
    },
    async settle(settled) {
      for (const { call, answer } of settled) {
        const kept = calls.get(call.id);
        if (kept?.version !== call.version) continue;
        const next = afterAnswer(kept, answer);
        if (next) calls.set(call.id, next);
        else calls.delete(call.id);
      }
    },
    async forget(clientId) {
      for (const [id, call] of calls) if (isOf(clientId, call)) calls.delete(id);
      const waiting = new Set([...calls.values()].map(({ sessionId }) => sessionId));
      for (const id of plans.keys()) {
        if (waiting.has(id)) continue;
        plans.delete(id);
        events.delete(id);
      }
    },
    async retryRefused() {
      for (const call of calls.values()) calls.set(call.id, { ...call, refusal: null, tries: 0 });
    },
  };
}
