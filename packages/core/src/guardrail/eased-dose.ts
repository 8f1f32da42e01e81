import type { Dose } from "../dosage/dosage.ts";
import type { Reaction } from "./guardrail.ts";

/** Easing off takes about a third away: 12 reps become 8, 30 s become 20 s. Our choice, not a studied figure. */
const easedShare = 2 / 3;
const shortestSeconds = 5;

/** About two thirds of the reps, and never none: 12 -> 8, 10 -> 7, 8 -> 5. */
export function fewerReps(reps: number): number {
  return Math.max(1, Math.round(reps * easedShare));
}

/** About two thirds of the seconds in steps of five, always shorter unless it is already 5 s: 30 -> 20, 20 -> 15. */
export function shorterSeconds(seconds: number): number {
  const eased = Math.round((seconds * easedShare) / 5) * 5;
  return Math.max(shortestSeconds, Math.min(seconds - 1, eased));
}

/**
 * The dose after a reaction. Less range and less pressure are the person's to do and leave the numbers
 * alone, as do `keep`, `stop_exercise` and `easier_exercise` (which brings its own dose).
 */
export function easedDose(dose: Dose, reaction: Reaction): Dose {
  if (reaction === "fewer_reps" && dose.kind === "reps") {
    return { ...dose, reps: fewerReps(dose.reps) };
  }
  if (reaction === "shorter" && dose.kind === "hold") {
    return { ...dose, seconds: shorterSeconds(dose.seconds) };
  }
  if (reaction === "shorter" && dose.kind === "spot_hold") {
    return { ...dose, secondsPerSpot: shorterSeconds(dose.secondsPerSpot) };
  }
  return dose;
}
