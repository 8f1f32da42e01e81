import { exerciseById, exercises } from "../../library/exercises.ts";
import { routines } from "../../library/routines.ts";
import { defaultBands } from "../../guardrail/guardrail.ts";
import type { PlannedItem } from "../../dosage/planned-set.ts";
import { derivedId } from "./derived-id.ts";
import { dueEvents } from "./due.ts";
import type { PlayAct, PlayEvent } from "./event.ts";
import { exercisesFor, type SessionPlan } from "./plan.ts";
import { playStep } from "./play.ts";
import { startState, type PlayRefusal, type PlayState } from "./state.ts";
import { view, type PlayView } from "./view.ts";

const seedId = "019aa000-0000-7000-8000-000000000000";
const library = Object.fromEntries(exercises.map((exercise) => [exercise.id, exercise]));

/** For tests: the nth id of a story. */
export const idOf = (name: string): string => derivedId(seedId, name);

/** For tests: a plan of one of the library's routines. */
export function planOf(routineId: string): SessionPlan {
  const routine = routines.find(({ id }) => id === routineId);
  if (!routine) throw new Error(`The library has no routine ${routineId}`);
  const items: PlannedItem[] = routine.items.map(({ exerciseId, dose }, index) => {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new Error(`The library has no exercise ${exerciseId}`);
    return { id: idOf(`item ${index}`), exerciseId, step: exercise.step, dose };
  });
  return {
    sessionId: idOf("session"),
    clientId: idOf("client"),
    planVersionId: idOf("version"),
    planDayId: null,
    day: "2026-11-22",
    timeZone: "Europe/Zurich",
    routineName: routine.name,
    trainerName: "Omar",
    sequence: routine.sequence,
    items,
    exercises: exercisesFor(items, library),
    bands: defaultBands,
  };
}

export interface Sitting {
  readonly plan: SessionPlan;
  readonly state: () => PlayState;
  readonly now: () => number;
  readonly view: () => PlayView;
  readonly events: () => readonly PlayEvent[];
  /** Lets time pass and applies what the timers say meanwhile. */
  readonly wait: (seconds: number) => Sitting;
  /** Does something; answers with why it was refused, or null. */
  readonly act: (act: PlayAct) => PlayRefusal | null;
}

/** For tests: a session with its own clock. */
export function sit(plan: SessionPlan, start = Date.UTC(2026, 10, 22, 7, 12)): Sitting {
  let state = startState(plan);
  let now = start;
  const events: PlayEvent[] = [];
  const apply = (event: PlayEvent) => {
    const played = playStep(state, event);
    if (played.refusal === null) {
      state = played.state;
      events.push(event);
    }
    return played.refusal;
  };
  const sitting: Sitting = {
    plan,
    state: () => state,
    now: () => now,
    view: () => view(state, now),
    events: () => events,
    wait(seconds) {
      now += seconds * 1000;
      dueEvents(state, now).forEach(apply);
      return sitting;
    },
    act(act) {
      dueEvents(state, now).forEach(apply);
      return apply({ ...act, id: idOf(`event ${events.length} ${now}`), at: now });
    },
  };
  return sitting;
}

/** For tests: goes on as somebody would who feels little, until a condition holds or the session ends. */
export function goOn(sitting: Sitting, until: (view: PlayView) => boolean, discomfort = 1): void {
  for (let turn = 0; turn < 3000; turn++) {
    const now = sitting.view();
    if (until(now)) return;
    if (now.phase === "before") sitting.act({ type: "begun", painBefore: 3 });
    else if (now.phase === "choosing") {
      sitting.act({ type: "spot_chosen", spot: now.set?.suggestedSpot ?? null, tenderness: 5 });
    } else if (now.phase === "asking") {
      sitting.act({ type: "discomfort_answered", value: discomfort });
    } else if (now.phase === "easing") {
      sitting.act({ type: "reaction_chosen", reaction: "keep" });
    } else if (now.phase === "red") sitting.act({ type: "acknowledged" });
    else if (now.phase === "summary" || now.phase === "finished") return;
    else sitting.wait(1);
  }
  throw new Error("The session does not come to an end");
}
