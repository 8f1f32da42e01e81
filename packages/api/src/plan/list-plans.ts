import { dayIn, type RunningPlan } from "@fourstep/core";
import { runningPlansOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's plans that have days to come. */
export function listPlans({ db, viewer }: Acting): Promise<RunningPlan[]> {
  return runningPlansOf(db, viewer.id, dayIn(viewer.timeZone, new Date()));
}
