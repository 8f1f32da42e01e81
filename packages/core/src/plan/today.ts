import type { Day } from "../calendar/day.ts";
import type { PlannedItem } from "../dosage/planned-set.ts";
import type { Bands } from "../guardrail/guardrail.ts";
import type { RedFlagStanding } from "../red-flag/standing.ts";
import type { Sequence } from "../protocol/step.ts";
import type { CalendarDay } from "./plan.ts";

/** Worst pain of a week as the client gave it, 0–10. */
export interface WeeklyPain {
  readonly weekOf: Day;
  readonly worst: number;
}

/** Everything that the Today screen and the player need, in one answer. */
export interface Today {
  /** Whose day it is. */
  readonly clientId: string;
  readonly day: Day;
  readonly timeZone: string;
  /** Null when nobody has given this client a plan yet. */
  readonly plan: null | {
    readonly id: string;
    readonly title: string;
    readonly trainerName: string | null;
    readonly versionId: string;
    readonly versionNumber: number;
    readonly routineName: string;
    readonly sequence: Sequence;
    readonly startsOn: Day;
    readonly week: number;
    readonly weeks: number;
    readonly items: readonly PlannedItem[];
  };
  /** The planned day that is due; null on a rest day. */
  readonly planDayId: string | null;
  /** Where the plan had put this day before it was moved here; null when it stands where it was. */
  readonly movedFrom: Day | null;
  readonly status: CalendarDay["status"];
  /** The next planned day after today; null when none is left. */
  readonly nextDay: Day | null;
  /** Monday to Sunday of this week. */
  readonly week: readonly CalendarDay[];
  /** A session of today that was begun: open when `finishedAt` is null. */
  readonly session: null | { readonly id: string; readonly finishedAt: string | null };
  readonly bands: Bands;
  /** How the client stands with the red-flag questions. Without a plan nobody has to answer them. */
  readonly screen: RedFlagStanding;
  /** Oldest first: eight weeks, or since the plan began when that is longer ago. */
  readonly pain: readonly WeeklyPain[];
}
