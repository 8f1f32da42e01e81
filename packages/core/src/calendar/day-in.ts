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

/**
 * The calendar day on which a moment falls for people in a time zone.
 * @param timeZone IANA name, such as `Europe/Berlin`; an unknown one throws a RangeError
 * @param instant ISO string, Date or milliseconds since 1970
 */
export function dayIn(timeZone: string, instant: string | number | Date): Day {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(new Date(instant))) {
    parts[type] = value;
  }
  return `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}`;
}
