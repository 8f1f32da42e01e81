import type { Technique } from "../../dosage/dosage.ts";
import { plannedByKey, workOf } from "./sets.ts";
import { checkSecond, extensionFor } from "./spot.ts";
import type { PlayState } from "./state.ts";
import { elapsedSeconds } from "./timer.ts";

export interface SpotView {
  readonly spot: string | null;
  /** The areas that the exercise names. */
  readonly labels: readonly string[];
  readonly technique: Technique;
  readonly techniques: readonly Technique[];
  readonly tendernessBefore: number | null;
  /** "Still sensitive?": the length that is offered next, and its comfort check; null when it is at its longest. */
  readonly extendTo: null | { readonly seconds: number; readonly checkAt: number | null };
  readonly comfort: "none" | "later" | "due" | "answered";
}

/** A tender spot while it is chosen, got ready for, or worked on. */
export function spotView(state: PlayState, at: number): SpotView | null {
  const { phase } = state;
  if (phase.name !== "choosing" && phase.name !== "ready" && phase.name !== "working") return null;
  const planned = plannedByKey(state, phase.key);
  const work = planned && workOf(state, planned);
  const dosage = work?.exercise.dosage;
  if (!work || work.kind !== "spot" || dosage?.kind !== "spot_hold") return null;
  const spot = phase.name === "choosing" ? null : phase.spot;
  const facts = {
    spot: spot?.spot ?? null,
    labels: dosage.spotLabels,
    technique: spot?.technique ?? "hold",
    techniques: dosage.techniques,
    tendernessBefore: spot?.tendernessBefore ?? null,
  };
  if (phase.name !== "working" || !phase.spot) {
    return { ...facts, extendTo: null, comfort: "none" };
  }
  const { seconds } = phase.timer;
  const extension = extensionFor(work, seconds);
  const check = checkSecond(seconds, phase.spot.extended);
  const due = check !== null && elapsedSeconds(phase.timer, at) >= check;
  const asked = phase.spot.comfort ? "answered" : due ? "due" : "later";
  return {
    ...facts,
    extendTo: extension && { seconds: extension.to, checkAt: checkSecond(extension.to, true) },
    comfort: check === null ? "none" : asked,
  };
}
