import { isKept, type RosterRow } from "@fourstep/core";

/** How many did anything of their plan in the last seven days of their own calendar. */
export function trainedLately(rows: readonly RosterRow[]): number {
  return rows.filter((row) => row.days.slice(-7).some(isKept)).length;
}
