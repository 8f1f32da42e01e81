import { keyPhases } from "@fourstep/core/figure";

/**
 * The phases of a rep that a row of `count` pictures shows: its key moments where there are enough of them, and
 * moments half-way between the two that are furthest apart where there are not.
 */
export function momentsOf(exerciseId: string, count: number): readonly number[] {
  const keys = [...new Set(keyPhases(exerciseId))].toSorted((a, b) => a - b);
  if (keys.length > count) return spread(keys, count);
  while (keys.length < count) {
    const gaps = keys.map((phase, index) => (keys[index + 1] ?? 1) - phase);
    const widest = gaps.indexOf(Math.max(...gaps));
    keys.splice(widest + 1, 0, (keys[widest] ?? 0) + (gaps[widest] ?? 1) / 2);
  }
  return keys;
}

/** `count` of them, the first and the last among these. */
function spread(keys: readonly number[], count: number): readonly number[] {
  const step = count > 1 ? (keys.length - 1) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => keys[Math.round(index * step)] ?? 0);
}
