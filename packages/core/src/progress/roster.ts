import type { AttentionKind } from "../attention/item.ts";
import type { CalendarDay } from "../plan/plan.ts";
import type { Day } from "../calendar/day.ts";
import type { ClientCare } from "../client/care.ts";
import type { WeeklyPain } from "../plan/today.ts";

/** One line of a trainer's roster. */
export interface RosterRow {
  readonly id: string;
  readonly name: string;
  /** The gravest open reason to look; null when there is none. */
  readonly attention: AttentionKind | null;
  /** By name. */
  readonly tags: readonly string[];
  readonly isPaused: boolean;
  /** The last day of the plan that runs. */
  readonly planEndsOn: Day | null;
  readonly plan: null | { readonly title: string; readonly week: number; readonly weeks: number };
  readonly pain: readonly WeeklyPain[];
  /** Oldest first, 14 days to the client's today. */
  readonly days: readonly CalendarDay[];
  /** Planned days kept in the last 28, 0–1; null when none were planned. */
  readonly adherence: number | null;
  /** The day of the last session. */
  readonly trainedOn: Day | null;
}

/** A planned day that was put elsewhere or left out, and who did so. */
export interface ChangedDay {
  readonly day: Day;
  readonly movedFrom: Day | null;
  readonly moveReason: string | null;
  readonly skipReason: string | null;
  readonly byName: string | null;
}

/** What a trainer sees at the head of one client's page. */
export interface ClientProfile extends RosterRow {
  /** When the plan began that holds now: pain is told since then, and compared with what it was. */
  readonly planStartsOn: Day | null;
  readonly email: string;
  readonly timeZone: string;
  readonly since: Day;
  readonly bands: { readonly greenMax: number; readonly amberMax: number };
  readonly care: ClientCare;
  /** Days of the last four weeks and to come that were moved or left out, the latest first; ten at most. */
  readonly changedDays: readonly ChangedDay[];
}
