import type { Locator, Page } from "@playwright/test";

/** How long taps took, in milliseconds. */
export interface Taps {
  /** From the finger to the frame that shows what the tap did. */
  readonly answered: readonly number[];
  /** From the finger to the next frame at all, as the browser itself times events (in steps of 8 ms). */
  readonly painted: readonly number[];
}

export const noTaps: Taps = { answered: [], painted: [] };

export const together = (...all: readonly Taps[]): Taps => ({
  answered: all.flatMap(({ answered }) => answered),
  painted: all.flatMap(({ painted }) => painted),
});

/** Slows the page's processor down, as DevTools does. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Taps with a finger and waits for the frame that shows something else in what was tapped, or shows it no more. */
export async function timedTap(target: Locator): Promise<Taps> {
  const element = await target.elementHandle();
  if (!element) throw new Error("There is nothing to tap.");
  const timed = await element.evaluateHandle((button) => {
    const words = button.textContent;
    const entries: PerformanceEntry[] = [];
    const watch = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    watch.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    const answered = new Promise<number>((resolve) => {
      button.addEventListener(
        "click",
        ({ timeStamp }) => {
          const look = () => {
            if (button.isConnected && button.textContent === words) requestAnimationFrame(look);
            else afterPaint(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
    // A message is read after the frame is painted; the callback of a frame runs before.
    const afterPaint = (then: () => void) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", then, { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    return {
      times: async () => {
        const shown = await answered;
        // The browser tells of an event a little after its frame.
        await new Promise((resolve) => setTimeout(resolve, 100));
        entries.push(...watch.takeRecords());
        watch.disconnect();
        const clicks = entries.filter(({ name }) => name === "click" || name === "pointerup");
        // What took less than the threshold is not told of.
        return { shown, painted: Math.max(16, ...clicks.map(({ duration }) => duration)) };
      },
    };
  });
  await target.tap();
  const { shown, painted } = await timed.evaluate((each) => each.times());
  await timed.dispose();
  return { answered: [shown], painted: [painted] };
}
