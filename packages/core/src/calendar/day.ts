import * as z from "zod";

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;

// `Area/Place`, or one of the few short names that mean the same everywhere. Of "IST", "CST" or "+05:30" JavaScript and
// PostgreSQL think differently, and one name that PostgreSQL does not know stops a whole roster.
const namesOnePlace = /^(?:UTC|GMT|EST|MST|HST|[A-Z]{3}\d[A-Z]{3}|[A-Za-z]+\/[\w+/-]+)$/;

/** An IANA time zone that this runtime knows. */
export const TimeZone = z.string().refine((zone) => {
  if (!namesOnePlace.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, "Unknown time zone");
