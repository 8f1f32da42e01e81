import { v7 } from "uuid";

/** Chance that can be repeated: the same seed gives the same numbers, on every machine. */
export interface Random {
  /** A number from 0 up to, never reaching, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number between the two, both included. */
  whole(least: number, most: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A UUID version 7 of that moment. */
  id(at: Date): string;
}

export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    // One step of a 32-bit counter, then its bits stirred.
    state = (state + 0x9e3779b9) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    id: (at) =>
      v7({
        msecs: at.getTime(),
        seq: whole(0, 2 ** 31 - 1),
        random: Uint8Array.from({ length: 16 }, () => whole(0, 255)),
      }),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum;
}
