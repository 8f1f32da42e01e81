import type { Day } from "../calendar/day.ts";
import type { Bands } from "../guardrail/guardrail.ts";
import type { ClientDay } from "./client-day.ts";
import type { PainAnswer } from "./pain-trend.ts";

/** What became of a planned day before it came: put elsewhere, or left out, and why. */
export interface DayOfPlan {
  readonly id: string;
  /** Where the plan had put it. */
  readonly movedFrom: Day | null;
  readonly moveReason: string | null;
  readonly skipReason: string | null;
}

/** One day as the Progress page shows it. */
export interface ProgressDay extends ClientDay {
  readonly worstDiscomfort: number | null;
  /** Active seconds, pauses left out. */
  readonly seconds: number;
  readonly sessionId: string | null;
  /** Null when the day was practised without being planned. */
  readonly dayOfPlan: DayOfPlan | null;
}

/** Everything that the Progress page shows, in one answer. */
export interface Progress {
  /** Whose it is. */
  readonly clientId: string;
  readonly day: Day;
  readonly plan: null | {
    readonly id: string;
    readonly title: string;
    readonly startsOn: Day;
    readonly weeks: number;
  };
  /** The first day that was looked at: twelve weeks back, or the start of the plan when it is longer ago. */
  readonly from: Day;
  /** Oldest first, days to come included. A rest day has none. */
  readonly days: readonly ProgressDay[];
  readonly bands: Bands;
  /** Oldest first. */
  readonly pain: readonly PainAnswer[];
}
