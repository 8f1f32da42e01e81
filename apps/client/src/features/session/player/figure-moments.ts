import type { RepView, TimerView } from "@fourstep/core/player";
import { breathAt, breathInHold, type MomentAt } from "@fourstep/ui";

/** The clock of a set: its count, and the moment of its pause (ms since 1970), at which everything stands. */
export interface FigureClock {
  readonly timer: TimerView;
  readonly pausedAt: number | null;
}
type Parts = readonly { readonly name: string; readonly seconds: number }[];

const secondsGone = ({ timer, pausedAt }: FigureClock, now: number) =>
  Math.min(timer.seconds, Math.max(0, ((pausedAt ?? now) - timer.from) / 1000));
const secondsOf = (parts: Parts) => parts.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Where the figure stands while reps are counted: the share of the rep that is done, from the set's own moments and
 * not from when the screen was last drawn. Where sides take turns it waits at the end of its rep for the next one.
 */
export function repMoments(clock: FigureClock, rep: RepView): MomentAt {
  const parts = rep.phases;
  const perRep = secondsOf(parts);
  const repsGone = (now: number) => secondsGone(clock, now) / perRep + 1e-6;
  const drawn = Math.floor(repsGone(clock.timer.until - clock.timer.secondsLeft * 1000));
  const waits = rep.side !== "both";
  return (now) => {
    const gone = repsGone(now);
    const isOver = now >= clock.timer.until && clock.pausedAt === null;
    if (isOver || (waits && Math.floor(gone) > drawn)) return { phase: 1 };
    return inParts(parts, (gone % 1) * perRep);
  };
}

/** The whole movement, slowly, again and again: what is to come while it is being got ready for. */
export function comingMoments(clock: FigureClock, parts: Parts): MomentAt {
  return (now) => inParts(parts, comingSecond(parts, secondsGone(clock, now)));
}

/** How much longer than in the set a rep takes while it is only shown. */
const slowness = 1.5;

/** Seconds into the rep, at its own tempo, when it has been shown slowly for `gone` seconds. */
function comingSecond(parts: Parts, gone: number): number {
  return (gone / slowness) % secondsOf(parts);
}

/** The place of a part in its rep, as shares of the whole; undefined where there is no such part. */
export function placeOfPart(parts: Parts, index: number) {
  const part = parts[index];
  if (!part) return undefined;
  const whole = secondsOf(parts);
  const from = secondsOf(parts.slice(0, index)) / whole;
  return { from, to: from + part.seconds / whole };
}

/** The part of the coming movement that is shown at the moment of `timer`. */
export function comingPart(timer: TimerView, parts: Parts) {
  const second = comingSecond(parts, timer.seconds - timer.secondsLeft);
  return placeOfPart(parts, partAt(parts, second));
}

function partAt(parts: Parts, second: number): number {
  const found = parts.findIndex((_, index) => second < secondsOf(parts.slice(0, index + 1)));
  return found < 0 ? parts.length - 1 : found;
}

/** A part that is held breathes; all others only move. */
function inParts(parts: Parts, second: number) {
  const phase = second / secondsOf(parts);
  const index = partAt(parts, second);
  const part = parts[index];
  if (part?.name !== "Hold") return { phase };
  const share = (second - secondsOf(parts.slice(0, index))) / part.seconds;
  return { phase, breath: breathInHold(part.seconds, share) };
}

/** A pose that is held, or a tender spot that is pressed: still, and breathing. */
export function holdMoments(clock: FigureClock): MomentAt {
  return (now) => ({
    phase: 0,
    isFromStill: true,
    breath: breathAt(1000 * secondsGone(clock, now)),
  });
}

const kneadSeconds = 6;

/** A tender spot that is kneaded: a little way back and forth, slowly. */
export function kneadMoments(clock: FigureClock): MomentAt {
  return (now) => ({ phase: (secondsGone(clock, now) / kneadSeconds) % 1, isFromStill: true });
}
