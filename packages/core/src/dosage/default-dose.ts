import type { Dosage, Dose } from "./dosage.ts";

/** The amounts that a routine may set otherwise than the exercise's default. */
export interface Amounts {
  readonly sets?: number;
  readonly reps?: number;
  /** Seconds of one hold. */
  readonly seconds?: number;
  readonly spotsPerSide?: number;
  readonly secondsPerSpot?: number;
  readonly restSeconds?: number;
}

/** The dose that an exercise prescribes when nobody says otherwise. Seconds are seconds. */
export function defaultDoseOf(dosage: Dosage): Dose {
  switch (dosage.kind) {
    case "spot_hold":
      return {
        kind: "spot_hold",
        perSide: dosage.perSide,
        spotsPerSide: dosage.spotsPerSide.default,
        secondsPerSpot: dosage.secondsPerSpot.default,
        sensitiveSpotSeconds: dosage.sensitiveSpotSeconds,
      };
    case "hold":
      return {
        kind: "hold",
        perSide: dosage.perSide,
        sets: dosage.sets.default,
        seconds: dosage.seconds.default,
        restSeconds: dosage.restSeconds,
      };
    case "reps":
      return {
        kind: "reps",
        perSide: dosage.perSide,
        alternating: dosage.alternating,
        sets: dosage.sets.default,
        reps: dosage.reps.default,
        secondsPerRep: dosage.secondsPerRep,
        restSeconds: dosage.restSeconds,
      };
  }
}

/** The same dose with other amounts. An amount that the kind of dose does not have is left out. */
export function withAmounts(dose: Dose, amounts: Amounts): Dose {
  switch (dose.kind) {
    case "spot_hold":
      return {
        ...dose,
        spotsPerSide: amounts.spotsPerSide ?? dose.spotsPerSide,
        secondsPerSpot: amounts.secondsPerSpot ?? dose.secondsPerSpot,
      };
    case "hold":
      return {
        ...dose,
        sets: amounts.sets ?? dose.sets,
        seconds: amounts.seconds ?? dose.seconds,
        restSeconds: amounts.restSeconds ?? dose.restSeconds,
      };
    case "reps":
      return {
        ...dose,
        sets: amounts.sets ?? dose.sets,
        reps: amounts.reps ?? dose.reps,
        restSeconds: amounts.restSeconds ?? dose.restSeconds,
      };
  }
}
