/** Chance that can be had again: the same seed throws the same. */
export interface Dice {
  /** From 0 up to, and not with, 1. */
  readonly next: () => number;
  /** True this often (0 to 1). */
  readonly chance: (often: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly one: <Of>(list: readonly Of[]) => Of;
}

/** Mulberry32 over a whole number: small, and good enough to shake things with. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    chance: (often) => next() < often,
    whole,
    one: (list) => list[whole(0, list.length - 1)]!,
  };
}
