/** A figure that was measured in several rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The median of some rounds with the lowest and the highest. @throws RangeError without any */
export function spreadOf(rounds: readonly number[]): Spread {
  const sorted = [...rounds].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError("There were no rounds.");
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  const median = sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
  return { median, min, max };
}

/** The same-round ratios of two figures: what one machine did at one time, compared with itself. */
export function ratios(ours: readonly number[], floors: readonly number[]): number[] {
  return ours.map((value, round) => value / floors[round]!);
}

/** A spread as one reads it: `0.52 (0.48–0.55)`. */
export function inWords(spread: Spread, digits: number): string {
  const written = (value: number) =>
    value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${written(spread.median)} (${written(spread.min)}–${written(spread.max)})`;
}
