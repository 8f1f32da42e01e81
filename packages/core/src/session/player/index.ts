export * from "./plan.ts";
export * from "./event.ts";
export {
  startState,
  type Easing,
  type Phase,
  type PhaseName,
  type PlayRefusal,
  type PlayState,
  type ReadyCause,
} from "./state.ts";
export { play, playStep, replay } from "./play.ts";
export { readEvents } from "./read-events.ts";
export { dueEvents, nextTimedEvent } from "./due.ts";
export { setView, view, type PlayView, type SetView } from "./view.ts";
export type { TimerView } from "./timer-view.ts";
export type { RepPhaseView, RepView } from "./rep-view.ts";
export type { SpotView } from "./spot-view.ts";
export type { StepView } from "./progress.ts";
export { loggedSets, unsettledLogId } from "./log.ts";
export { finishInput, startInput } from "./calls.ts";
export { secondsLeft } from "./estimate.ts";
export { easierThan } from "./reactions.ts";
export { movableItems } from "./reorder.ts";
export { shortestSeconds } from "./trim.ts";
export { trimView, type TrimmedItem, type TrimView } from "./trim-view.ts";
export { isActive, type ActivePhase } from "./handlers.ts";
export { derivedId } from "./derived-id.ts";
