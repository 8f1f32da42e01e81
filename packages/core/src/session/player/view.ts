import type { SetKind, Side } from "../../dosage/planned-set.ts";
import type { Exercise } from "../../exercise/exercise.ts";
import type { ReactionOption } from "../../guardrail/reactions.ts";
import { secondsLeft } from "./estimate.ts";
import { isActive } from "./handlers.ts";
import { allSets, isOpen, nextOpen, nextToEase, plannedByKey, workOf } from "./sets.ts";
import { offeredReactions } from "./reactions.ts";
import { repView, type RepView } from "./rep-view.ts";
import { spotView, type SpotView } from "./spot-view.ts";
import type { Easing, PhaseName, PlayState, ReadyCause } from "./state.ts";
import { stepViews, type StepView } from "./progress.ts";
import { timerView, type TimerView } from "./timer-view.ts";

/** One set as the screen names it. */
export interface SetView {
  readonly key: string;
  readonly itemId: string;
  readonly exercise: Exercise;
  readonly kind: SetKind;
  readonly side: Side;
  readonly number: number;
  readonly of: number;
  readonly reps: number | null;
  readonly seconds: number;
  readonly easing: Easing | null;
  /** For a tender spot: the area that the exercise suggests for this number. */
  readonly suggestedSpot: string | null;
}

/** Everything that the screen draws, at one moment. */
export interface PlayView {
  readonly phase: PhaseName;
  readonly paused: boolean;
  /** Why the get-ready count runs; null in other phases. */
  readonly cause: ReadyCause | null;
  /** The set that this is about: being prepared, done, or asked about. */
  readonly set: SetView | null;
  /** What is logged for it so far, while its question is open. */
  readonly loggedReps: number | null;
  readonly timer: TimerView | null;
  readonly rep: RepView | null;
  readonly spot: SpotView | null;
  readonly easing: null | {
    readonly given: number;
    readonly options: readonly ReactionOption[];
    /** The set that the choice is for. */
    readonly forSet: SetView;
  };
  /** The red number that ended the exercise. */
  readonly red: number | null;
  readonly next: SetView | null;
  readonly steps: readonly StepView[];
  readonly secondsLeft: number;
  readonly minutesLeft: number;
}

/** What to draw at `now` (ms since 1970). While it is paused, the moment of the pause counts. */
export function view(state: PlayState, now: number): PlayView {
  const at = Math.max(state.pausedAt ?? now, state.lastAt);
  const { phase } = state;
  const key = isActive(phase) ? phase.key : null;
  const left = secondsLeft(state, at);
  const log = key ? state.logs[key] : undefined;
  return {
    phase: phase.name,
    paused: state.pausedAt !== null,
    cause: phase.name === "ready" || phase.name === "choosing" ? phase.cause : null,
    set: key ? setView(state, key) : null,
    loggedReps: log?.effort.kind === "reps" ? log.effort.reps : null,
    timer: timerView(state, at),
    rep: phase.name === "working" ? repView(state, phase, at) : null,
    spot: spotView(state, at),
    easing: easingView(state),
    red: phase.name === "red" ? phase.given : null,
    next: nextView(state),
    steps: stepViews(state),
    secondsLeft: left,
    minutesLeft: Math.ceil(left / 60),
  };
}

export function setView(state: PlayState, key: string): SetView | null {
  const planned = plannedByKey(state, key);
  if (!planned) return null;
  const work = workOf(state, planned);
  const { dosage } = work.exercise;
  const labels = dosage.kind === "spot_hold" ? dosage.spotLabels : [];
  return {
    key,
    itemId: planned.itemId,
    exercise: work.exercise,
    kind: work.kind,
    side: work.side,
    number: work.number,
    of: work.of,
    reps: work.reps,
    seconds: work.seconds,
    easing: work.easing,
    suggestedSpot: labels[(planned.number - 1) % Math.max(1, labels.length)] ?? null,
  };
}

function easingView(state: PlayState): PlayView["easing"] {
  const { phase } = state;
  if (phase.name !== "easing") return null;
  const next = nextToEase(state, phase.key);
  const forSet = next && setView(state, next.key);
  if (!forSet) return null;
  return { given: phase.given, options: offeredReactions(state, phase.key), forSet };
}

/** The set after the one on the screen. */
function nextView(state: PlayState): SetView | null {
  const { phase } = state;
  if (!isActive(phase)) return nextOpen(state) ? setView(state, nextOpen(state)?.key ?? "") : null;
  const next = allSets(state).find((set) => isOpen(state, set) && set.key !== phase.key);
  return next ? setView(state, next.key) : null;
}
