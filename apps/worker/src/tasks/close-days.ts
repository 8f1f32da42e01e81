import { closePastDays } from "@fourstep/db";

import type { Work } from "../work.ts";

/** Writes down which planned days went by. Hourly, since midnight comes to each client at their own hour. */
export async function closeDays({ db, log }: Work): Promise<void> {
  const days = await closePastDays(db);
  if (days > 0) log.info({ days }, "past days closed");
}
