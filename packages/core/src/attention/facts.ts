import type { Day } from "../calendar/day.ts";
import type { PlanShape } from "../plan/plan.ts";
import type { WeeklyPain } from "../plan/today.ts";
import type { ClientDay } from "../progress/client-day.ts";
import type { Step } from "../protocol/step.ts";
import type { SkipReason } from "../set-log/input.ts";
import type { AttentionNumbers } from "./item.ts";

type Note = Omit<Extract<AttentionNumbers, { kind: "unread_note" }>, "kind">;

/** All that the rules look at, for one client. */
export interface AttentionFacts {
  readonly today: Day;
  /** While the coaching is paused the rules raise nothing. */
  readonly isPaused: boolean;
  /** Oldest first, twelve weeks. */
  readonly pain: readonly WeeklyPain[];
  /** Of the running plan, earliest first: from which day each version holds. */
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly from: Day;
  }[];
  /** Oldest first, twelve weeks up to today. A rest day has none. */
  readonly days: readonly ClientDay[];
  readonly plan: (PlanShape & { readonly id: string; readonly title: string }) | null;
  /** Why sets of a step were last skipped. */
  readonly skipReasons: Readonly<Partial<Record<Step, SkipReason>>>;
  /** The latest of the last seven days. */
  readonly note: Note | null;
  readonly waitingProposal: { readonly id: string; readonly direction: "up" | "down" } | null;
}
