import type { Day } from "@fourstep/core";
import type { PlayEvent, SessionPlan } from "@fourstep/core/player";
import type { Answer } from "./answer.ts";
import type { NewCall, WaitingCall } from "./call.ts";

export interface StoredSession {
  readonly plan: SessionPlan;
  /** As they were stored; an older or newer version may have written them. */
  readonly events: readonly unknown[];
}

/** What this device remembers: sessions with their events, and the calls that wait to be sent. */
export interface DeviceStore {
  /** False when the browser keeps nothing: then all is lost with the page, and the screen says so. */
  readonly isDurable: boolean;
  readonly keepSession: (plan: SessionPlan) => Promise<void>;
  readonly sessionOf: (id: string) => Promise<StoredSession | undefined>;
  /** The sessions of a calendar day, oldest first. */
  readonly sessionsOn: (day: Day) => Promise<readonly StoredSession[]>;
  /** All sessions that it remembers. */
  readonly sessions: () => Promise<readonly StoredSession[]>;
  /**
   * Appends an event as the session's nth, forgets the calls that it takes back (by id) and queues those that follow
   * from it, all or nothing.
   * Answers false when another tab was faster, and then changes nothing.
   */
  readonly append: (
    event: AppendedEvent,
    calls: readonly NewCall[],
    takenBack?: readonly string[],
  ) => Promise<boolean>;
  /** In the order in which they are to be sent. */
  readonly waiting: () => Promise<readonly WaitingCall[]>;
  /** Queues a call that follows from no event of a session, such as a correction. */
  readonly queue: (call: NewCall, now: number) => Promise<void>;
  /**
   * Writes down how calls went, all at once: forgets what was heard, remembers why the others were not. A call that was
   * queued again meanwhile stays as it is.
   */
  readonly settle: (settled: readonly Settled[]) => Promise<void>;
  /**
   * Forgets a person (everybody, with null), what was never sent with them. Of others it keeps the sessions that still
   * have something to send: it is all that there is of them.
   */
  readonly forget: (clientId: string | null) => Promise<void>;
  /** Gives refused calls another chance. */
  readonly retryRefused: () => Promise<void>;
}

export interface Settled {
  readonly call: WaitingCall;
  readonly answer: Answer;
}

export interface AppendedEvent {
  readonly sessionId: string;
  /** How many events the session has before this one. */
  readonly place: number;
  readonly event: PlayEvent;
  readonly now: number;
}
