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

/** The value below which this share of the values lies: 0.95 for the 95th percentile. @throws RangeError without any */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("There were no values.");
  return value;
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
