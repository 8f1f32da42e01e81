import type { Exercise } from "../exercise/exercise.ts";
import { easierNeighbours } from "../exercise/ladder.ts";
import type { AttentionKind, AttentionNumbers } from "./item.ts";

/** What the builder can begin with. */
export type Suggestion =
  | { readonly kind: "swap"; readonly from: string; readonly to: string }
  | { readonly kind: "easier"; readonly exerciseId: string }
  | { readonly kind: "extend" };

/** Reasons to write to somebody. */
type Written = "alarm_stop" | "red_flag" | "missed_sessions" | "unread_note";

/** The one thing to do next about an item. */
export type NextAction =
  | { readonly kind: "write"; readonly about: Written }
  | { readonly kind: "story" }
  | { readonly kind: "plan"; readonly suggestion: Suggestion | null };

/**
 * What to do next: speak with somebody after an alarm or a red flag and before a lapse grows, offer the easier
 * neighbour after a red answer, look at the plan when pain rose or a step is left out, and plan on when it ends.
 */
export function nextActionOf(
  numbers: AttentionNumbers,
  exercises: readonly Exercise[],
): NextAction {
  if (numbers.kind !== "red_answer") return actions[numbers.kind];
  return { kind: "plan", suggestion: easierThan(numbers.exerciseId, exercises) };
}

const actions: Record<Exclude<AttentionKind, "red_answer">, NextAction> = {
  alarm_stop: { kind: "write", about: "alarm_stop" },
  red_flag: { kind: "write", about: "red_flag" },
  missed_sessions: { kind: "write", about: "missed_sessions" },
  unread_note: { kind: "write", about: "unread_note" },
  pain_up: { kind: "plan", suggestion: null },
  skips_step: { kind: "plan", suggestion: null },
  plan_ending: { kind: "plan", suggestion: { kind: "extend" } },
  proposal_waiting: { kind: "story" },
};

/** The easier neighbour by name where the library knows one; else the builder looks for it. */
function easierThan(exerciseId: string, exercises: readonly Exercise[]): Suggestion {
  const exercise = exercises.find(({ id }) => id === exerciseId);
  const [easier] = exercise ? easierNeighbours(exercise, exercises) : [];
  return easier
    ? { kind: "swap", from: exerciseId, to: easier.id }
    : { kind: "easier", exerciseId };
}
