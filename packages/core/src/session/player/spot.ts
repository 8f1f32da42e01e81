import {
  comfortCheckAt,
  extendedSpotSeconds,
  longestSpotSeconds,
} from "../../dosage/tender-spot.ts";
import type { SetWork } from "./sets.ts";

/** A sensitive spot grows to the article's two minutes, and from there a minute at a time. */
const stepSeconds = 60;

/**
 * How much longer a sensitive spot may be held: the length that is offered next and the longest that is allowed, in
 * seconds from the spot's start. Null when it may not be held longer.
 */
export function extensionFor(
  work: SetWork,
  seconds: number,
): { readonly to: number; readonly max: number } | null {
  const { dosage } = work.exercise;
  if (work.kind !== "spot" || dosage.kind !== "spot_hold") return null;
  const range = dosage.sensitiveSpotSeconds;
  const to = extendedSpotSeconds(seconds + stepSeconds, range);
  return to > seconds ? { to, max: Math.min(range.max, longestSpotSeconds) } : null;
}

/** The second at which a longer hold asks whether it is still comfortable; null when it does not. */
export const checkSecond = (seconds: number, extended: boolean): number | null =>
  extended ? comfortCheckAt(seconds, true) : null;
