import { defaultBands } from "./default-bands.ts";
import type { Band, Bands } from "./guardrail.ts";

/** Green: go on. Amber: ease off. Red: stop this exercise. `discomfort` is 0–10. */
export function bandOf(discomfort: number, bands: Bands = defaultBands): Band {
  if (discomfort <= bands.greenMax) return "green";
  return discomfort <= bands.amberMax ? "amber" : "red";
}

/** Amber leaves the choice to the person; red does not. */
export function mayKeepGoing(band: Band): boolean {
  return band !== "red";
}
