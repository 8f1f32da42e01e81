import type { Dosage, Dose } from "./dosage.ts";

/**
 * Most seconds on one spot that trials have studied: 1–3 sets of 30–120 s, as the review PMC8998857
 * states. Longer is the article's advice for a sensitive spot and asks for a comfort check.
 */
export const longestStudiedSpotSeconds = 120;

/** One amount of a dose that lies outside the range its exercise gives. */
export interface Outlier {
  readonly amount: "spotsPerSide" | "secondsPerSpot" | "sets" | "seconds" | "reps";
  readonly value: number;
  readonly min: number;
  /** Null when there is no upper end. */
  readonly max: number | null;
}

type Range = { readonly min: number; readonly max?: number | undefined };

/** The amounts of a dose that are outside their exercise's range. Throws when the kinds differ. */
export function outliersOf(dose: Dose, dosage: Dosage): Outlier[] {
  if (dose.kind === "spot_hold" && dosage.kind === "spot_hold") {
    const seconds = { max: longestStudiedSpotSeconds, ...dosage.secondsPerSpot };
    return [
      ...outside("spotsPerSide", dose.spotsPerSide, dosage.spotsPerSide),
      ...outside("secondsPerSpot", dose.secondsPerSpot, seconds),
    ];
  }
  if (dose.kind === "hold" && dosage.kind === "hold") {
    return [
      ...outside("sets", dose.sets, dosage.sets),
      ...outside("seconds", dose.seconds, dosage.seconds),
    ];
  }
  if (dose.kind === "reps" && dosage.kind === "reps") {
    return [...outside("sets", dose.sets, dosage.sets), ...outside("reps", dose.reps, dosage.reps)];
  }
  throw new TypeError(`A ${dose.kind} dose does not fit a ${dosage.kind} exercise`);
}

/** Is any amount of this dose outside the range that its exercise gives? */
export function isOutsideEvidence(dose: Dose, dosage: Dosage): boolean {
  return dose.kind !== dosage.kind || outliersOf(dose, dosage).length > 0;
}

function outside(amount: Outlier["amount"], value: number, { min, max }: Range): Outlier[] {
  const fits = value >= min && (max === undefined || value <= max);
  return fits ? [] : [{ amount, value, min, max: max ?? null }];
}
