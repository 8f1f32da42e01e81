import { longestStudiedSpotSeconds } from "./evidence-range.ts";

/** The article: at least 30 s on a tender spot. */
export const tenderSpotSeconds = 30;
/** The article: 2–5 minutes on an especially sensitive area. */
export const sensitiveSpotSeconds = { min: 120, max: 300 } as const;
/** Nothing counts longer than this on one spot. */
export const longestSpotSeconds = 300;

/**
 * How long a spot that is still sensitive goes on, in seconds in all: what is asked for, within the
 * dose's own range (2–5 minutes by default) and never above five minutes.
 */
export function extendedSpotSeconds(
  wanted: number = sensitiveSpotSeconds.min,
  range: { readonly min: number; readonly max: number } = sensitiveSpotSeconds,
): number {
  const max = Math.min(range.max, longestSpotSeconds);
  return Math.min(max, Math.max(Math.min(range.min, max), wanted));
}

/**
 * Does a spot of this length need a comfort check? Trials mostly study 30–120 s (PMC8998857), so anything
 * over 120 s does; so does every sensitive spot, from two minutes on.
 */
export function needsComfortCheck(seconds: number, sensitive = false): boolean {
  return seconds > longestStudiedSpotSeconds || (sensitive && seconds >= sensitiveSpotSeconds.min);
}

/** The second at which to ask "still comfortable?": half-way, or null when no check is needed. */
export function comfortCheckAt(seconds: number, sensitive = false): number | null {
  return needsComfortCheck(seconds, sensitive) ? Math.floor(seconds / 2) : null;
}
