import type { SideNoun } from "../exercise/exercise.ts";
import { say } from "../words/index.ts";
import type { Dose } from "./dosage.ts";

/**
 * A dose as one would say it to somebody who has never read one: "2 sets of 12, each leg",
 * "2 tender spots each side, 30 seconds each".
 */
export function doseInWords(
  dose: Dose,
  exercise: { readonly sideNoun?: SideNoun | undefined } = {},
): string {
  const each = dose.perSide ? say(`doseInWords.${exercise.sideNoun ?? "side"}`) : "";
  if (dose.kind === "spot_hold") {
    const { spotsPerSide: spots, secondsPerSpot: seconds } = dose;
    const said = { spots, seconds, each: each && ` ${each}` };
    return say(spots === 1 ? "doseInWords.spot" : "doseInWords.spots", said);
  }
  const { sets } = dose;
  const after = each && `, ${each}`;
  if (dose.kind === "hold") {
    const said = { sets, seconds: dose.seconds, each: after };
    return say(sets === 1 ? "doseInWords.hold" : "doseInWords.holds", said);
  }
  const said = { sets, reps: dose.reps, each: after };
  return say(sets === 1 ? "doseInWords.set" : "doseInWords.sets", said);
}
