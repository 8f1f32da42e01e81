import { sweepPasswordResets, sweepRateLimits } from "@fourstep/db";

import type { Work } from "../work.ts";

/** Removes what has served its time: windows of rate limits and spent links. */
export async function sweep({ db, log }: Work): Promise<void> {
  const rateLimits = await sweepRateLimits(db);
  const passwordResets = await sweepPasswordResets(db);
  log.info({ rateLimits, passwordResets }, "swept");
}
