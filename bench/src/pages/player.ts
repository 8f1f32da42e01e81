import type { Locator, Page } from "@playwright/test";

/** The words by which a person finds what they tap; the bench follows them as a story does. */
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });

/** The big button in the middle, whatever it does at the moment. */
export const centre = (page: Page): Locator => button(page, /^(Pause|Resume|Done|Start)$/);

/** Opens today's session where it is, or a new one, and goes to a set that counts reps. @returns its address */
export async function openSession(page: Page, client: string): Promise<string> {
  await page.goto(`${client}/today`);
  if (!(await toReps(page))) throw new Error("The session was over before a set that counts reps.");
  return page.url();
}

/**
 * Goes on to a set that counts reps and is under way: answers what is asked, skips rests, and leaves out the rest.
 * @returns whether there was one: false where a session is over and there is no connection to begin another
 */
export async function toReps(page: Page): Promise<boolean> {
  const counted = page.getByText(/^Rep \d+ of/);
  const dialog = page.getByRole("dialog");
  const ways: readonly (readonly [Locator, () => Promise<unknown>])[] = [
    [dialog.getByRole("button", { name: "Skip the whole exercise" }), async () => {}],
    [button(page, "Resume"), async () => {}],
    [button(page, "Skip rest"), async () => {}],
    [button(page, "Done"), () => answer(page, 1)],
    [page.getByText(/then \d+ reps$/), async () => {}],
    [button(page, "Skip"), async () => {}],
    [button(page, "Finish"), async () => {}],
    [button(page, /^(Start|Carry on|Practise)/), async () => {}],
  ];
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if ((await counted.isVisible()) && (await button(page, "Pause").isVisible())) return true;
    if (await page.getByText("You can close this page").first().isVisible()) return false;
    for (const [way, before] of ways) {
      if (!(await way.isVisible())) continue;
      await before();
      const tapped = way === ways[4]![0] ? button(page, "Start now") : way;
      // What moved on by itself meanwhile is looked at again.
      await tapped.click({ timeout: 2000 }).catch(() => {});
      break;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No set that counts reps was reached at ${page.url()}.`);
}

/** Gives a number from 0 to 10. */
export async function answer(page: Page, number: number): Promise<void> {
  const mark = page.getByRole("radio", { name: new RegExp(`^${number},`) });
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await mark.click({ force: true });
}

/** Ends the set under way with the reps that were counted, and answers its question but for the last tap. */
export async function toLastTapOfSet(page: Page): Promise<void> {
  await button(page, "Skip").click();
  await page.getByRole("button", { name: /^End the set here/ }).click();
  await button(page, "Done").waitFor();
  await answer(page, 1);
}

/** Opens the session again at its first rep, running: what comes next finds it so. */
export async function rewind(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await centre(page).waitFor();
  await toReps(page);
  await button(page, "Pause").click();
  const counted = page.getByText(/^Rep \d+ of/);
  for (let tap = 0; tap < 60 && !(await counted.innerText()).startsWith("Rep 1 of"); tap++) {
    await button(page, "Count one fewer").click();
    await page.waitForTimeout(100);
  }
  await toReps(page);
}
