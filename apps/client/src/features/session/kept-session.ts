import type { Day } from "@fourstep/core";
import { deviceStore } from "../outbox/outbox.ts";
import { sessionOn, type KeptSession } from "./session-on.ts";

/** The session of a day that this device keeps, from its own database. */
export const keptSession = async (of: {
  readonly day: Day;
  readonly planVersionId: string;
}): Promise<KeptSession | null> => sessionOn(await deviceStore(), of);
