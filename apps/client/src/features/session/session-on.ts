import type { Day } from "@fourstep/core";
import { readEvents, replay } from "@fourstep/core/player";
import type { DeviceStore } from "../outbox/device-store.ts";

/** A session that this device knows of, whether or not the server has heard of it. */
export interface KeptSession {
  readonly id: string;
  readonly isOver: boolean;
}

/** The last session of a day that was begun on this device; null when there is none. */
export async function sessionOn(
  store: Pick<DeviceStore, "sessionsOn">,
  day: Day,
): Promise<KeptSession | null> {
  const begun = (await store.sessionsOn(day)).flatMap(({ plan, events }) => {
    const { phase } = replay(plan, readEvents(events));
    return phase.name === "before" ? [] : { id: plan.sessionId, isOver: phase.name === "finished" };
  });
  return begun.at(-1) ?? null;
}
