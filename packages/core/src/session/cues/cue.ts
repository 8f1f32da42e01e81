import type { PhaseName, ReadyCause, SetView } from "../player/index.ts";
import type { Side } from "../../dosage/planned-set.ts";

interface Moment {
  /** Names this cue among all of a session: nobody is told the same thing twice. */
  readonly key: string;
  /** When it is true, ms since 1970; not when somebody got round to saying it. */
  readonly at: number;
}
interface AboutSet extends Moment {
  readonly set: SetView;
}

/**
 * Something to tell a person who is not looking. What becomes of it, a sentence, a sound or a buzz, is the app's choice;
 * whether and when it happens is settled here.
 */
export type Cue =
  /** What comes now: an exercise that is new, the other side, or one more set. */
  | ({ readonly kind: "coming"; readonly cause: ReadyCause; readonly asks: boolean } & AboutSet)
  /** A spot was chosen: time to settle on it. */
  | ({ readonly kind: "settle" } & AboutSet)
  /** The last seconds of the get-ready count: 3, 2, 1. */
  | ({ readonly kind: "count"; readonly left: number } & Moment)
  /** It waits for the person's tap. */
  | ({ readonly kind: "waiting" } & AboutSet)
  | ({ readonly kind: "start" } & AboutSet)
  /** One part of a rep begins: the lunge's Forward, then its Back. */
  | ({
      readonly kind: "part";
      readonly rep: number;
      readonly of: number;
      readonly side: Side;
      readonly name: string;
      /** Counts from 0; how many parts there are stands in `parts`. */
      readonly index: number;
      readonly parts: number;
      readonly seconds: number;
    } & Moment)
  /** Half-way through a longer hold: is it still comfortable? */
  | ({ readonly kind: "comfort" } & Moment)
  /** The last seconds of a hold: 3, 2, 1. */
  | ({ readonly kind: "last"; readonly left: number } & Moment)
  /** The set is over, by its timer or by the person, and a question follows. */
  | ({ readonly kind: "end" } & AboutSet)
  | ({ readonly kind: "rest"; readonly seconds: number } & AboutSet)
  /** The rest is over while the question after the set is still open. */
  | ({ readonly kind: "rest_over" } & Moment)
  | ({ readonly kind: "ease" | "red" } & AboutSet)
  | ({ readonly kind: "paused" | "resumed" } & AboutSet)
  | ({ readonly kind: "session_end" } & Moment)
  /** In place of cues that came too late to be true: where the session stands now. */
  | ({
      readonly kind: "here";
      readonly phase: PhaseName;
      readonly secondsLeft: number | null;
    } & AboutSet);
export type CueKind = Cue["kind"];
