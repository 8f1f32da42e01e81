import type { Side } from "../../dosage/planned-set.ts";
import type { Technique } from "../../dosage/dosage.ts";
import type { AlarmSymptom, Reaction } from "../../guardrail/guardrail.ts";
import type { SetLogInput } from "../../set-log/input.ts";
import type { SessionEnding } from "../input.ts";
import type { PlayEventType } from "./event.ts";
import { inStepOrder, type SessionPlan } from "./plan.ts";
import type { Timer } from "./timer.ts";

/** Why the get-ready count runs. */
export type ReadyCause = "item" | "set" | "switch_sides" | "swap";

export interface SpotWork {
  readonly spot: string | null;
  readonly tendernessBefore: number | null;
  readonly technique: Technique;
}

/** `by` is the event that led here: timers derive the ids of their own events from it. */
interface Entered {
  readonly by: string;
}
/** `key` is the set that this is about. */
interface About extends Entered {
  readonly key: string;
}
/** The set has ended and its rest runs, whatever is asked meanwhile. */
interface AfterSet extends About {
  readonly restFrom: number;
}

export type Phase =
  | { readonly name: "before" }
  | ({ readonly name: "choosing"; readonly cause: ReadyCause } & About)
  | ({
      readonly name: "ready";
      readonly cause: ReadyCause;
      readonly timer: Timer;
      readonly spot: SpotWork | null;
    } & About)
  | ({
      readonly name: "working";
      readonly timer: Timer;
      /** When the set began, pauses left out; a corrected count moves the timer and not this. */
      readonly since: number;
      readonly spot: (SpotWork & { readonly extended: boolean; readonly comfort: boolean }) | null;
    } & About)
  | ({ readonly name: "asking" } & AfterSet)
  | ({ readonly name: "easing"; readonly given: number } & AfterSet)
  | ({ readonly name: "red"; readonly given: number } & AfterSet)
  | ({ readonly name: "resting"; readonly timer: Timer } & About)
  | ({
      readonly name: "stopped";
      readonly symptom: AlarmSymptom;
      readonly since: number;
      readonly back: Phase;
    } & Entered)
  | { readonly name: "summary" }
  | { readonly name: "finished" };
export type PhaseName = Phase["name"];
export type PhaseOf<N extends PhaseName> = Extract<Phase, { name: N }>;

export type Easing = Exclude<Reaction, "easier_exercise" | "keep" | "stop_exercise">;

export interface ItemState {
  readonly id: string;
  /** The exercise as it is done now: the planned one, or the easier one it was swapped for. */
  readonly exerciseId: string;
  /** What the guardrail agreed on, per side, for what is left of the item. */
  readonly eased: Readonly<Partial<Record<Side, Easing>>>;
}

export interface PlayState {
  readonly plan: SessionPlan;
  readonly phase: Phase;
  /** When the pause began; null while it runs. */
  readonly pausedAt: number | null;
  /** In the order in which they are done. */
  readonly items: readonly ItemState[];
  /** What was logged, by the planned set's key. A set without a log is open. */
  readonly logs: Readonly<Record<string, SetLogInput>>;
  /** `tap`: after the get-ready count a set waits for the person. */
  readonly pace: "auto" | "tap";
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly note: string;
  readonly begunAt: number | null;
  readonly endedAt: number | null;
  readonly ending: SessionEnding | null;
  readonly endReason: string | null;
  readonly alarms: readonly { readonly symptom: AlarmSymptom; readonly withdrawn: boolean }[];
  /** The moment of the last event: time never runs backwards, even when the phone's clock does. */
  readonly lastAt: number;
  /** Time spent on the session; pauses and forgotten questions left out. */
  readonly activeMs: number;
  readonly applied: ReadonlySet<string>;
}

/** Why an event changed nothing. */
export type PlayRefusal =
  | "already_applied"
  | "not_now"
  | "too_early"
  | "unknown_exercise"
  | "not_offered"
  | "nothing_to_do";

export type Played = PlayState | PlayRefusal;
export const refused = (played: Played): played is PlayRefusal => typeof played === "string";

/** Events that leave a pause as it is. */
export const quietTypes: ReadonlySet<PlayEventType> = new Set<PlayEventType>([
  "reordered",
  "trimmed",
  "count_adjusted",
  "technique_chosen",
  "pace_chosen",
  "noted",
]);

export function startState(plan: SessionPlan): PlayState {
  return {
    plan,
    phase: { name: "before" },
    pausedAt: null,
    items: inStepOrder(plan.items, plan.sequence).map(({ id, exerciseId }) => ({
      id,
      exerciseId,
      eased: {},
    })),
    logs: {},
    pace: "auto",
    painBefore: null,
    painAfter: null,
    note: "",
    begunAt: null,
    endedAt: null,
    ending: null,
    endReason: null,
    alarms: [],
    lastAt: 0,
    activeMs: 0,
    applied: new Set(),
  };
}
