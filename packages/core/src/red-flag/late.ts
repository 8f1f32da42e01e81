import type { RedFlagStanding } from "./standing.ts";

/** Minutes within which the start of a session reaches the server from a phone that is connected. */
export const startReachesWithinMinutes = 15;

/**
 * What to make of the start of a session that reaches the server. `refuse`: it begins now, though the questions stand in
 * the way. `late`: they stood in its way, but it reaches us long after it began, from a phone that could not know; what
 * was done was done, and is kept and marked. Begun before anything stood in its way, it is simply taken.
 * @param now ms since 1970
 */
export function startVerdict(
  standing: RedFlagStanding,
  { startedAt }: { readonly startedAt: string },
  now: number,
): "take" | "late" | "refuse" {
  if (standing.state === "answered") return "take";
  if (Date.parse(startedAt) < Date.parse(standing.since)) return "take";
  return isLate({ startedAt }, now) ? "late" : "refuse";
}

/** Does it reach us long after it began? Then nobody can be asked to stop any more. */
export const isLate = ({ startedAt }: { readonly startedAt: string }, now: number): boolean =>
  now - Date.parse(startedAt) > startReachesWithinMinutes * 60_000;
