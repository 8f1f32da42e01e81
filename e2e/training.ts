import { type Locator, type Page, expect } from "@playwright/test";

/** Opens today's session and goes past the first question, as somebody in a hurry would. */
export async function beginSession(page: Page) {
  await page.getByRole("button", { name: /^Start, \d+ minutes$/ }).click();
  await page.waitForURL(/\/session\//);
  await expect(page.getByRole("heading", { level: 1, name: "Before you start" })).toBeVisible();
  await answer(page, 3);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Side-front hip roll" })).toBeVisible();
}

/** Gives a number from 0 to 10, as a tap on its mark does. */
export async function answer(page: Page, number: number) {
  const mark = page.getByRole("radio", { name: new RegExp(`^${number},`) });
  // Into the middle of the screen first: bars that stay in place may lie over its edges.
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await mark.click();
  await expect(mark).toBeChecked();
}

interface Answers {
  /** Discomfort after the set with this number, counted over the whole session from 1. */
  readonly discomfortOf: (set: number) => number;
}

/** Trains until the summary stands there. @returns how many sets were asked about */
export function trainToTheEnd(page: Page, answers: Answers): Promise<number> {
  return trainUntil(page, page.getByRole("button", { name: "Finish" }), answers);
}

/**
 * Trains until something stands there: chooses spots, lets every timer run out (the page's clock is moved on,
 * as if the phone had been locked meanwhile), and answers each question.
 * @returns how many sets were asked about
 */
export async function trainUntil(
  page: Page,
  end: Locator,
  { discomfortOf }: Answers,
): Promise<number> {
  const done = page.getByRole("button", { name: "Done", exact: true });
  const start = page.getByRole("button", { name: "Start", exact: true });
  const guardrail = page.getByRole("dialog", { name: "Ease off a little" });
  const goOn = page.getByRole("button", { name: "Go on", exact: true });
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  let sets = 0;
  while (!(await end.isVisible())) {
    if (await guardrail.isVisible()) {
      await guardrail.getByRole("button", { name: /^(Use less|Do fewer|Make it)/ }).click();
      await expect(guardrail).toBeHidden();
    } else if (await done.isVisible()) {
      sets += 1;
      await answer(page, discomfortOf(sets));
      await done.click();
      // The answer is kept on the device before the next screen shows: wait for it, as a person would.
      await expect(done).toBeHidden();
    } else if (await start.isVisible()) {
      await answer(page, 4);
      await start.click();
      await expect(start).toBeHidden();
    } else if (await goOn.isVisible()) {
      await goOn.click();
      await expect(goOn).toBeHidden();
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

/** Answers the health questions that come before a plan, no to all, and returns to Today. */
export async function answerNoToAll(page: Page) {
  await page.getByRole("link", { name: "Answer the questions first" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await answerNoUntil(page, page.getByRole("heading", { level: 1, name: "Thank you" }));
  await page.getByRole("link", { name: "To Today" }).click();
  await page.waitForURL("**/today");
}

/** Answers one health question after the other with no, until something stands there. */
export async function answerNoUntil(page: Page, end: Locator) {
  const place = page.getByText(/^Question \d+ of \d+$/);
  while (!(await end.isVisible())) {
    const before = await place.innerText();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await expect(page.getByText(before, { exact: true })).toBeHidden();
  }
}
