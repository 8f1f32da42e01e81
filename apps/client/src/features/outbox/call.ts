import type {
  CheckInInput,
  FinishSessionInput,
  OutboxPath,
  RedFlagAdviceInput,
  RedFlagScreenInput,
  SetLogDeleteInput,
  SetLogInput,
  SetLogUpdateInput,
  StartSessionInput,
} from "@fourstep/core";

interface Inputs extends Record<OutboxPath, unknown> {
  "session.create": StartSessionInput;
  "setLog.create": SetLogInput;
  "setLog.update": SetLogUpdateInput;
  "setLog.delete": SetLogDeleteInput;
  "session.update": FinishSessionInput;
  "checkIn.create": CheckInInput;
  "redFlagScreen.create": RedFlagScreenInput;
  "redFlagAdvice.create": RedFlagAdviceInput;
}
/** One thing that the server has yet to hear. */
export type NewCall = {
  [Path in OutboxPath]: {
    readonly path: Path;
    readonly input: Inputs[Path];
    /** Its session, in whose order it waits; empty when it belongs to none. */
    readonly sessionId: string;
    /** Whose it is: it is sent while they are signed in, and never with another person's cookie. */
    readonly clientId: string;
    /** Sent no earlier than this (ms since 1970): an answer that is about to follow may change it. */
    readonly notBefore?: number;
  };
}[OutboxPath];

/** A call as it waits on this device. The same thing queued again takes the place of the one that waits. */
export type WaitingCall = NewCall & {
  /** `setLog.create:<id>`: what makes it the same call. */
  readonly id: string;
  /** Place in the queue; kept when the call is queued again. */
  readonly place: number;
  /** Counts how often it was queued, so that a newer one is not taken for sent. */
  readonly version: number;
  readonly createdAt: number;
  readonly tries: number;
  readonly lastError: string | null;
  /** The server's definite no, in its words. It is kept and shown, and not sent again by itself. */
  readonly refusal: string | null;
};

export const callId = (call: NewCall): string => `${call.path}:${call.input.id}`;

/** Those that are theirs, and that the server has not said no to. */
export const sendableFor = (clientId: string | null, calls: readonly WaitingCall[]) =>
  calls.filter((call) => call.refusal === null && isOf(clientId, call));

/** Is it theirs? While nobody is known to be signed in, all that waits is taken for theirs. */
export const isOf = (clientId: string | null, call: WaitingCall): boolean =>
  clientId === null || call.clientId === clientId;

/** The call as it waits, from what waited under the same name before, if anything did. */
export function queued(call: NewCall, before: WaitingCall | undefined, at: QueueAt): WaitingCall {
  return {
    ...call,
    id: callId(call),
    place: before?.place ?? at.place,
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? at.now,
    tries: 0,
    lastError: null,
    refusal: null,
  };
}

/** Order within a session: by event, then among the calls of one event. The clock has no say in it. */
export const placeOf = (eventPlace: number, index: number): number => eventPlace * 1000 + index;

/** Place of a call that follows from no event of a session: after all that do. */
export const placeOfLoose = (now: number): number => 1e15 + now;

interface QueueAt {
  readonly place: number;
  readonly now: number;
}
