const firstMs = 500;
const longestMs = 30_000;
/** A child that lived this long was well: the next wait is the shortest again. */
const steadyMs = 60_000;

export interface BackOff {
  /** How long to wait before the next start, given how long the last life was. */
  after(livedMs: number): number;
}

/** Waits that double with each death in a row, from half a second to half a minute. */
export function backOff(): BackOff {
  let next = firstMs;
  return {
    after(livedMs) {
      if (livedMs >= steadyMs) next = firstMs;
      const wait = next;
      next = Math.min(next * 2, longestMs);
      return wait;
    },
  };
}
