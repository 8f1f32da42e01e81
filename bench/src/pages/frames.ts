import type { Page } from "@playwright/test";

/** How smoothly a page moves. */
export interface Frames {
  readonly perSecond: number;
  /** The longest time between two frames, ms. */
  readonly longestMs: number;
}

/** Counts the frames that a page gets for so many seconds. */
export async function framesOf(page: Page, seconds: number): Promise<Frames> {
  const times = await page.evaluate(
    (ms) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const frame = (now: number) => {
          seen.push(now);
          if (now - seen[0]! < ms) requestAnimationFrame(frame);
          else resolve(seen);
        };
        requestAnimationFrame(frame);
      }),
    seconds * 1000,
  );
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  const whole = times.at(-1)! - times[0]!;
  return { perSecond: (1000 * gaps.length) / whole, longestMs: Math.max(...gaps) };
}
