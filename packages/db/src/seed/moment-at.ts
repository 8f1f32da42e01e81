import type { Day } from "@fourstep/core";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The moment at which clocks in a time zone show so many minutes after midnight of a day. */
export function momentAt(day: Day, minutes: number, timeZone: string): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // The offset is asked for near the moment; the demo has nobody train in the hour of a clock change.
  return new Date(asIfUtc - offsetAt(asIfUtc, timeZone));
}

/** Milliseconds by which clocks in a zone are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  // In Swedish a moment reads `2026-11-22 07:12:00`, nearly ISO 8601.
  const shown = formatterFor(timeZone).format(moment);
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(moment / 1000) * 1000;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  formatters.set(timeZone, made);
  return made;
}
