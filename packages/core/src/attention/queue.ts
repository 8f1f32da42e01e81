import type { Day } from "../calendar/day.ts";
import type { AttentionNumbers } from "./item.ts";
import type { Urgency } from "./urgency.ts";

/** One item as it stands in a trainer's queue. */
export interface QueueItem {
  readonly id: string;
  readonly numbers: AttentionNumbers;
  readonly raisedAt: string;
  /** Of the exercise in the numbers, where one is. */
  readonly exerciseName: string | null;
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly timeZone: string;
    /** When they are next asked to train; null when nothing is planned. */
    readonly nextDay: Day | null;
  };
}

/** How much is in the queue, whatever page is shown. */
export interface QueueCounts extends Readonly<Record<Urgency, number>> {
  /** People with an open item. */
  readonly people: number;
  /** Put off until later. */
  readonly snoozed: number;
  /** Everybody who is coached and not archived. */
  readonly clients: number;
}
