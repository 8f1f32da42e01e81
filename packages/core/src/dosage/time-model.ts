import type { Step } from "../protocol/step.ts";
import type { Dose } from "./dosage.ts";

/** Seconds to find a spot and settle on it. */
export const setupSecondsPerSpot = 10;
/** Seconds to get into position for an exercise of reps or holds. */
export const setupSecondsPerExercise = 15;

type Dosed = Dose | { readonly dose: Dose };

/**
 * How long a dose takes, in seconds, set-up and rest included:
 * spots: sides x spots x (seconds + 10) · reps: sets x sides x reps x seconds per rep + rest x (sets - 1) + 15 ·
 * holds: sets x sides x seconds + rest x (sets - 1) + 15. The figures are the product's own model, not a measurement.
 */
export function estimatedSeconds(dosed: Dosed): number {
  const dose = "dose" in dosed ? dosed.dose : dosed;
  const sides = dose.perSide ? 2 : 1;
  if (dose.kind === "spot_hold") {
    return sides * dose.spotsPerSide * (dose.secondsPerSpot + setupSecondsPerSpot);
  }
  const secondsOfSet = dose.kind === "hold" ? dose.seconds : dose.reps * dose.secondsPerRep;
  const rest = dose.restSeconds * (dose.sets - 1);
  return dose.sets * sides * secondsOfSet + rest + setupSecondsPerExercise;
}

/** Seconds of a whole list of items. */
export function totalSeconds(items: readonly Dosed[]): number {
  return items.reduce((sum, item) => sum + estimatedSeconds(item), 0);
}

/** Whole minutes of a list of items, to the nearest; at least 1 when there is anything to do. */
export function estimatedMinutes(items: readonly Dosed[]): number {
  const seconds = totalSeconds(items);
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}

/** Seconds that each step takes. */
export function secondsByStep(
  items: readonly { readonly step: Step; readonly dose: Dose }[],
): Record<Step, number> {
  const seconds: Record<Step, number> = { smr: 0, activate: 0, mobilize: 0, integrate: 0 };
  for (const item of items) seconds[item.step] += estimatedSeconds(item);
  return seconds;
}

/**
 * Whole minutes that each step takes. They add up to `estimatedMinutes` of the same items (the largest
 * remainders are rounded up), except that a step with anything to do shows at least 1.
 */
export function minutesByStep(
  items: readonly { readonly step: Step; readonly dose: Dose }[],
): Record<Step, number> {
  const seconds = secondsByStep(items);
  const present = (Object.keys(seconds) as Step[]).filter((step) => seconds[step] > 0);
  const minutes: Record<Step, number> = { smr: 0, activate: 0, mobilize: 0, integrate: 0 };
  for (const step of present) minutes[step] = Math.max(1, Math.floor(seconds[step] / 60));
  let left = estimatedMinutes(items) - present.reduce((sum, step) => sum + minutes[step], 0);
  const byRemainder = present
    .filter((step) => seconds[step] >= 60)
    .sort((a, b) => (seconds[b] % 60) - (seconds[a] % 60));
  for (const step of byRemainder) {
    if (left <= 0) break;
    minutes[step] += 1;
    left -= 1;
  }
  return minutes;
}
