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
  const { perSide } = dosage;
  if (dosage.kind === "spot_hold") {
    return {
      kind: "spot_hold",
      perSide,
      spotsPerSide: dosage.spotsPerSide.default,
      secondsPerSpot: dosage.secondsPerSpot.default,
      sensitiveSpotSeconds: dosage.sensitiveSpotSeconds,
    };
  }
  const { restSeconds } = dosage;
  const sets = dosage.sets.default;
  if (dosage.kind === "hold") {
    return { kind: "hold", perSide, sets, seconds: dosage.seconds.default, restSeconds };
  }
  const { alternating, secondsPerRep } = dosage;
  const reps = dosage.reps.default;
  return { kind: "reps", perSide, alternating, sets, reps, secondsPerRep, restSeconds };
}

/** The same dose with other amounts. An amount that the kind of dose does not have is left out. */
export function withAmounts(dose: Dose, amounts: Amounts): Dose {
  if (dose.kind === "spot_hold") {
    const { spotsPerSide = dose.spotsPerSide, secondsPerSpot = dose.secondsPerSpot } = amounts;
    return { ...dose, spotsPerSide, secondsPerSpot };
  }
  const { sets = dose.sets, restSeconds = dose.restSeconds } = amounts;
  if (dose.kind === "hold") {
    return { ...dose, sets, restSeconds, seconds: amounts.seconds ?? dose.seconds };
  }
  return { ...dose, sets, restSeconds, reps: amounts.reps ?? dose.reps };
}
