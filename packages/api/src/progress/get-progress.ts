import { dayIn, type Progress, type TodayInput } from "@fourstep/core";
import { progressOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How the viewer's training and pain went: days, steps, answers. One round trip. */
export function getProgress(
  { db, viewer }: Acting,
  { day }: TodayInput,
  now = Date.now(),
): Promise<Progress> {
  return progressOf(db, viewer.id, day ?? dayIn(viewer.timeZone, now));
}
