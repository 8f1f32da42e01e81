import type { Day } from "../../calendar/day.ts";
import type { PlannedItem } from "../../dosage/planned-set.ts";
import type { Exercise } from "../../exercise/exercise.ts";
import type { Bands } from "../../guardrail/guardrail.ts";
import { stepOrder, type Sequence } from "../../protocol/step.ts";

/** All that the player must know to lead one sitting, kept with its events so that both replay offline. */
export interface SessionPlan {
  readonly sessionId: string;
  /** Who trains: what this session sends is sent for them alone. */
  readonly clientId: string;
  readonly planVersionId: string;
  readonly planDayId: string | null;
  readonly day: Day;
  readonly timeZone: string;
  readonly routineName: string;
  readonly trainerName: string | null;
  readonly sequence: Sequence;
  readonly items: readonly PlannedItem[];
  /** The planned exercises and every easier one that they can be swapped for. */
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly bands: Bands;
}

/** The items in the order of their steps; inside a step they keep the order that the trainer gave them. */
export function inStepOrder(
  items: readonly PlannedItem[],
  sequence: Sequence,
): readonly PlannedItem[] {
  return stepOrder[sequence].flatMap((step) => items.filter((item) => item.step === step));
}

/** The planned exercises with every rung below them, so that a swap needs no network. */
export function exercisesFor(
  items: readonly PlannedItem[],
  library: Readonly<Record<string, Exercise>>,
): Record<string, Exercise> {
  const found: Record<string, Exercise> = {};
  const visit = (id: string) => {
    const exercise = library[id];
    if (!exercise || found[id]) return;
    found[id] = exercise;
    exercise.regressions.forEach(visit);
  };
  for (const item of items) visit(item.exerciseId);
  return found;
}
