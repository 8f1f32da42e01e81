import type { Dose } from "../dosage/dosage.ts";
import { defaultBands } from "./default-bands.ts";
import type { Bands } from "./guardrail.ts";
import { bandOf } from "./band.ts";

/** How the person feels the morning after, against the morning before. */
export type NextMorning = "better" | "same" | "worse";

/** Worse the next morning: repeat the previous, easier dose. Otherwise the dose stands. */
export function doseAfterMorning(morning: NextMorning, current: Dose, easier: Dose | null): Dose {
  return morning === "worse" && easier ? easier : current;
}

/** One finished session, as far as progression asks. */
export interface SessionOutcome {
  readonly complete: boolean;
  /** 0–10; null when nothing was answered. */
  readonly worstDiscomfort: number | null;
  /** Null when the morning was not answered. */
  readonly nextMorning: NextMorning | null;
}

export type Readiness = "step_up" | "stay" | "step_back";

/**
 * One rung down after a red answer or a worse morning; one rung up, or one more set, after two complete
 * sessions in a row in the green with the next morning no worse; else stay. The product's own proposal
 * (domain grounding, section 6), for a trainer to take or leave.
 * @param sessions oldest first
 */
export function readinessAfter(
  sessions: readonly SessionOutcome[],
  bands: Bands = defaultBands,
): Readiness {
  const last = sessions.at(-1);
  if (!last) return "stay";
  const wasRed = last.worstDiscomfort !== null && bandOf(last.worstDiscomfort, bands) === "red";
  if (wasRed || last.nextMorning === "worse") return "step_back";
  const recent = sessions.slice(-2);
  return recent.length === 2 && recent.every((session) => wasEasy(session, bands))
    ? "step_up"
    : "stay";
}

function wasEasy({ complete, worstDiscomfort, nextMorning }: SessionOutcome, bands: Bands) {
  const green = worstDiscomfort !== null && bandOf(worstDiscomfort, bands) === "green";
  return complete && green && nextMorning !== null && nextMorning !== "worse";
}
