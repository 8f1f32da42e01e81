import type { Day } from "./day.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(timeZone, format);
  }
  return format;
}

const millisecondsPerMinute = 60_000;
/** Since then no zone has differed from UTC by a part of a minute. */
const wholeMinutesSince = Date.UTC(1973, 0);
/** The last minute that was asked about in each zone: whoever asks for today asks for the same one. */
const latest = new Map<string, { readonly minute: number; readonly day: Day }>();

/**
 * The calendar day on which a moment falls for people in a time zone.
 * @param timeZone IANA name, such as `Europe/Berlin`; an unknown one throws a RangeError
 * @param instant ISO string, Date or milliseconds since 1970
 */
export function dayIn(timeZone: string, instant: string | number | Date): Day {
  const milliseconds = typeof instant === "number" ? instant : new Date(instant).getTime();
  if (!(milliseconds >= wholeMinutesSince)) return workedOut(timeZone, milliseconds);
  const minute = Math.floor(milliseconds / millisecondsPerMinute);
  const known = latest.get(timeZone);
  if (known?.minute === minute) return known.day;
  const day = workedOut(timeZone, milliseconds);
  latest.set(timeZone, { minute, day });
  return day;
}

function workedOut(timeZone: string, milliseconds: number): Day {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(milliseconds)) {
    parts[type] = value;
  }
  return `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}`;
}
