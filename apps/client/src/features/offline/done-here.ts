import type { DoneHere } from "@fourstep/core";
import { readEvents, replay } from "@fourstep/core/player";
import { deviceStore } from "../outbox/device.ts";

/** The days on which this phone led a session, and whether to its end. */
export async function doneOnThisPhone(): Promise<DoneHere[]> {
  const kept = await (await deviceStore()).sessions();
  return kept.flatMap(({ plan, events }) => {
    const { phase } = replay(plan, readEvents(events));
    return phase.name === "before" ? [] : [{ day: plan.day, isOver: phase.name === "finished" }];
  });
}
