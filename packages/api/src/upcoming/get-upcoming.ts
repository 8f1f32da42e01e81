import { dayIn, daysAhead, daysFrom, type Today, type Upcoming } from "@fourstep/core";
import { todayOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's day and the seven after it, for a phone that is about to be without a connection. One round trip a day. */
export async function getUpcoming({ db, viewer }: Acting, now = Date.now()): Promise<Upcoming> {
  const days: Today[] = [];
  // One after the other: nobody waits for it, and the people who wait for something share the connections.
  for (const day of daysFrom(dayIn(viewer.timeZone, now), daysAhead + 1)) {
    days.push(await todayOf(db, viewer, day, now));
  }
  return { days };
}
