import { type Page, expect } from "@playwright/test";

/** Opens today's session and goes past the first question, as somebody in a hurry would. */
export async function beginSession(page: Page) {
  await page.getByRole("button", { name: /^Start, \d+ minutes$/ }).click();
  await page.waitForURL(/\/session\//);
  await expect(page.getByRole("heading", { level: 1, name: "Before you start" })).toBeVisible();
  await page.getByRole("radio", { name: /^3,/ }).check({ force: true });
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Side-front hip roll" })).toBeVisible();
}

interface Answers {
  /** Discomfort after the set with this number, counted over the whole session from 1. */
  readonly discomfortOf: (set: number) => number;
}

/**
 * Trains until the summary stands there: chooses spots, lets every timer run out (the page's clock is moved on,
 * as if the phone had been locked meanwhile), and answers each question.
 * @returns how many sets were asked about
 */
export async function trainToTheEnd(page: Page, { discomfortOf }: Answers): Promise<number> {
  const summary = page.getByRole("button", { name: "Finish" });
  const done = page.getByRole("button", { name: "Done", exact: true });
  const start = page.getByRole("button", { name: "Start", exact: true });
  const guardrail = page.getByRole("dialog", { name: "Ease off a little" });
  const goOn = page.getByRole("button", { name: "Go on", exact: true });
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  let sets = 0;
  while (!(await summary.isVisible())) {
    if (await guardrail.isVisible()) {
      await guardrail.getByRole("button", { name: /^(Use less|Do fewer|Make it)/ }).click();
      await expect(guardrail).toBeHidden();
    } else if (await done.isVisible()) {
      sets += 1;
      await page
        .getByRole("radio", { name: new RegExp(`^${discomfortOf(sets)},`) })
        .check({ force: true });
      await done.click();
    } else if (await start.isVisible()) {
      await page.getByRole("radio", { name: /^4,/ }).check({ force: true });
      await start.click();
    } else if (await goOn.isVisible()) {
      await goOn.click();
    } else if (await pause.isVisible()) {
      await page.clock.fastForward("00:20");
    }
    expect(sets).toBeLessThan(40);
  }
  return sets;
}

/** The big number that is read from across the room. */
export async function countOf(page: Page): Promise<number> {
  return Number(await page.getByRole("timer").innerText());
}
