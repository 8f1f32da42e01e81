/** A timer is a moment and a length. It never ticks: what is left follows from the moment at which one looks. */
export interface Timer {
  /** Milliseconds since 1970; moves later by the length of every pause. */
  readonly from: number;
  readonly seconds: number;
}

export const endOf = (timer: Timer): number => timer.from + timer.seconds * 1000;

/** Seconds gone, never negative and never more than there are. */
export function elapsedSeconds(timer: Timer, at: number): number {
  return Math.min(timer.seconds, Math.max(0, (at - timer.from) / 1000));
}

/** Seconds left, never negative. */
export function secondsLeftOn(timer: Timer, at: number): number {
  return timer.seconds - elapsedSeconds(timer, at);
}

export const laterBy = (timer: Timer, ms: number): Timer => ({ ...timer, from: timer.from + ms });
