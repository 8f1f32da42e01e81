import type { Day } from "@fourstep/core";

/** A calendar day for the formatter, which then spells it in UTC: a day has no zone of its own. */
export const dayAsDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
