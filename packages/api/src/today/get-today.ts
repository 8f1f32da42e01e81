import { dayIn, type Today, type TodayInput } from "@fourstep/core";
import { todayOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's day: what is planned, how the week stands, what was begun. One round trip. */
export function getToday(
  { db, viewer }: Acting,
  { day }: TodayInput,
  now = Date.now(),
): Promise<Today> {
  return todayOf(db, viewer, day ?? dayIn(viewer.timeZone, now), now);
}
