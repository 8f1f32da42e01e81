import { type Today, versionChanges } from "@fourstep/core";
import { derivedId, play, readEvents, startState, type SessionPlan } from "@fourstep/core/player";
import type { DeviceStore, StoredSession } from "../outbox/device-store.ts";
import { callsFor, takenBack } from "../session/calls-for.ts";
import { sessionPlanOf } from "../session/start-session.ts";

/** Is what was tried, exercise by exercise and dose by dose, what the plan asks for today? */
export function isOfPlan(tried: SessionPlan, { plan, day }: Today): boolean {
  return plan !== null && tried.day === day && versionChanges(tried, plan).length === 0;
}

/**
 * Makes what was tried as a guest a session of today's plan, with every event at the moment at which it happened, and
 * queues what the server has to hear of it. Done again, after it broke off, it goes on where it broke off.
 */
export async function bringIn(
  store: Pick<DeviceStore, "keepSession" | "append">,
  tried: StoredSession,
  today: Today,
): Promise<string> {
  if (!isOfPlan(tried.plan, today)) throw new Error("It is not what the plan asks for");
  const plan = sessionPlanOf(today, [], derivedId(tried.plan.sessionId, "kept"));
  await store.keepSession(plan);
  let state = startState(plan);
  for (const [place, event] of readEvents(renamed(tried, plan)).entries()) {
    const after = play(state, event);
    const calls = callsFor(state, after, event.at);
    const appended = { sessionId: plan.sessionId, place, event, now: event.at };
    await store.append(appended, calls, takenBack(state, after));
    state = after;
  }
  return plan.sessionId;
}

/** The events with the plan's own items in the place of those that were made up for the guest. */
function renamed({ plan: was, events }: StoredSession, is: SessionPlan): unknown[] {
  const text = was.items.reduce(
    (told, { id }, place) => told.replaceAll(id, is.items[place]?.id ?? id),
    JSON.stringify(events),
  );
  return JSON.parse(text) as unknown[];
}
