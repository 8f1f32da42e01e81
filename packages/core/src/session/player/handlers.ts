import type { EventOf, PlayEvent, PlayEventType } from "./event.ts";
import type { PhaseName, PhaseOf, Played, PlayState } from "./state.ts";

/** What one phase does with each event that it knows. */
export type PhaseHandlers<N extends PhaseName> = {
  readonly [T in PlayEventType]?: (
    state: PlayState,
    phase: PhaseOf<N>,
    event: EventOf<T>,
  ) => Played;
};

/** What every phase between the start and the summary does with an event. */
export type CommonHandlers = {
  readonly [T in PlayEventType]?: (
    state: PlayState,
    phase: ActivePhase,
    event: EventOf<T>,
  ) => Played;
};

export type ActiveName = "choosing" | "ready" | "working" | "asking" | "easing" | "red" | "resting";
export type ActivePhase = PhaseOf<ActiveName>;

const activeNames: ReadonlySet<string> = new Set<ActiveName>([
  "choosing",
  "ready",
  "working",
  "asking",
  "easing",
  "red",
  "resting",
]);

/** Led through the session: begun, and not yet at its end. */
export const isActive = (phase: PhaseOf<PhaseName>): phase is ActivePhase =>
  activeNames.has(phase.name);

export type AnyHandler = (state: PlayState, phase: unknown, event: PlayEvent) => Played;
