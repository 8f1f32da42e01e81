import type { Day } from "@fourstep/core";
import { readEvents, replay } from "@fourstep/core/player";
import type { DeviceStore } from "../outbox/device-store.ts";

/** A session that this device knows of, whether or not the server has heard of it. */
export interface KeptSession {
  readonly id: string;
  readonly isOver: boolean;
}

/**
 * The last session of a day that was begun on this device; null when there is none. Of this plan alone: the device
 * may have been somebody else's this morning.
 */
export async function sessionOn(
  store: Pick<DeviceStore, "sessionsOn">,
  { day, planVersionId }: { day: Day; planVersionId: string },
): Promise<KeptSession | null> {
  const kept = (await store.sessionsOn(day)).filter(
    ({ plan }) => plan.planVersionId === planVersionId,
  );
  const begun = kept.flatMap(({ plan, events }) => {
    const { phase } = replay(plan, readEvents(events));
    return phase.name === "before" ? [] : { id: plan.sessionId, isOver: phase.name === "finished" };
  });
  return begun.at(-1) ?? null;
}
