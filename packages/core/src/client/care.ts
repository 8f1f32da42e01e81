import type { Day } from "../calendar/day.ts";
import type { ContraindicationTag } from "../exercise/contraindication-tags.ts";

/** What speaks against some exercises for a client: "kneeling hurts". */
export interface Caution {
  readonly tag: ContraindicationTag;
  readonly note: string;
  readonly notedAt: string;
}

/** How much time a client said they have; null where nobody asked. */
export interface Availability {
  readonly minutes: number | null;
  readonly daysPerWeek: number | null;
}

/** What a client and their trainer work towards, while it is neither reached nor given up. */
export interface ClientGoal {
  readonly id: string;
  readonly goal: string;
  readonly dueOn: Day | null;
  readonly setAt: string;
}

/** How a coaching stands with the trainer. */
export interface CoachingStanding {
  readonly id: string;
  readonly pausedAt: string | null;
  readonly archivedAt: string | null;
}

/** What a trainer minds about one client, beside how the training goes. */
export interface ClientCare {
  readonly goals: readonly ClientGoal[];
  readonly cautions: readonly Caution[];
  readonly availability: Availability | null;
  readonly coaching: CoachingStanding;
}
