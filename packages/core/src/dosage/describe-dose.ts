import type { SideNoun } from "../exercise/exercise.ts";
import { say } from "../words/index.ts";
import type { Dosage, Dose } from "./dosage.ts";

interface Worded {
  readonly sideNoun?: SideNoun | undefined;
}

/**
 * A dose in words: "2 × 10 each leg", "2 spots, 30 s each side", "2 × 20 s each side".
 * Give the exercise to hear its own word for a side.
 */
export function describeDose(dose: Dose, exercise?: Worded): string {
  return sided(amountOf(dose), dose.perSide, exercise?.sideNoun ?? "side");
}

/** A dose for dense places: "2 × 10 each". Spots keep their side, since they have no shorter form. */
export function describeDoseShort(dose: Dose): string {
  if (!dose.perSide || dose.kind === "spot_hold") return describeDose(dose);
  return say("dose.each", { amount: amountOf(dose) });
}

/** What an exercise allows, in words: "2 × 8–12 each leg", "1–3 spots, 30 s each side". */
export function describeDosage(dosage: Dosage, exercise?: Worded): string {
  const noun = exercise?.sideNoun ?? "side";
  if (dosage.kind === "spot_hold") {
    const spots = rangeOf(dosage.spotsPerSide);
    const key = spots === "1" ? "dose.spot" : "dose.spots";
    const amount = say(key, { spots, seconds: rangeOf(dosage.secondsPerSpot) });
    return sided(amount, dosage.perSide, noun);
  }
  const sets = rangeOf(dosage.sets);
  const amount =
    dosage.kind === "hold"
      ? say("dose.hold", { sets, seconds: rangeOf(dosage.seconds) })
      : say("dose.reps", { sets, reps: rangeOf(dosage.reps) });
  return sided(amount, dosage.perSide, noun);
}

function amountOf(dose: Dose): string {
  if (dose.kind === "spot_hold") {
    const { spotsPerSide: spots, secondsPerSpot: seconds } = dose;
    return say(spots === 1 ? "dose.spot" : "dose.spots", { spots, seconds });
  }
  const { sets } = dose;
  return dose.kind === "hold"
    ? say("dose.hold", { sets, seconds: dose.seconds })
    : say("dose.reps", { sets, reps: dose.reps });
}

function sided(amount: string, perSide: boolean, noun: SideNoun): string {
  return perSide ? say(`dose.perSide.${noun}`, { amount }) : amount;
}

function rangeOf({ min, max }: { min: number; max?: number | undefined }): string {
  return max === undefined || max === min ? `${min}` : `${min}–${max}`;
}
