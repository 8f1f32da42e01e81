import type { Day } from "../calendar/day.ts";
import type { AttentionNumbers } from "./item.ts";

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
    /** When they are next asked to train; null when nothing is planned. */
    readonly nextDay: Day | null;
  };
}

/** As far as a queue is counted: nobody plans a morning by whether it is a hundred people or two hundred. */
export const queueCountedTo = 100;

/** How much is in the queue, whatever page is shown. A count of `queueCountedTo` stands for that many or more. */
export interface QueueCounts {
  /** People with an open item. */
  readonly people: number;
  /** Items put off until later. */
  readonly snoozed: number;
  /** Everybody who is coached and not archived; told only by a page without items, where it is what there is to tell. */
  readonly clients: number | null;
}
