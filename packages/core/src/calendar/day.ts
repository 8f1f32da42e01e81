import * as z from "zod";

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;

/** An IANA time zone that this runtime knows. */
export const TimeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, "Unknown time zone");
