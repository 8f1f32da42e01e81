import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";

const paul = { email: "paul@example.com", name: "Paul", app: clientUrl };

/** Types into what has the keyboard, key by key, as a person does. */
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

test("Omar builds a plan from a routine and gives it to Paul by keyboard alone, in under two minutes", async ({
  openDesktop,
  openPhone,
}) => {
  const desk = await openDesktop();
  await signIn(desk, omar, demoPassword);
  await desk.goto(`${omar.app}/plans`);
  await expect(desk.getByRole("heading", { level: 1, name: /plans? runs?/ })).toBeVisible();
  await expectAccessible(desk);

  const begun = Date.now();
  await desk.getByRole("link", { name: "Use Front-hip reset" }).focus();
  await press(desk, "Enter");
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  const cards = desk.locator("[data-card]");
  await expect(cards).toHaveCount(5);
  await expect(desk.getByText("All of it holds")).toBeVisible();
  await expectAccessible(desk);

  // Arrows walk over the board, digits and signs say the dose.
  await desk.locator("body").focus();
  await press(desk, "ArrowDown");
  await expect(cards.first()).toBeFocused();
  await press(desk, "ArrowRight");
  const rock = desk.locator('[data-column="mobilize"] [data-card]').first();
  await expect(rock).toBeFocused();
  await press(desk, "2", "+", "+");
  await expect(rock).toHaveAccessibleName(/2 × 14/);
  await press(desk, "ControlOrMeta+z");
  await expect(rock).toHaveAccessibleName(/2 × 12/);
  await press(desk, "Shift+ControlOrMeta+z");
  await expect(rock).toHaveAccessibleName(/2 × 14/);

  // The library takes a search and a step down; the new card is chosen and moves within its column.
  await press(desk, "/");
  await desk.keyboard.type("glute ball");
  await press(desk, "Enter");
  const rolls = desk.locator('[data-column="smr"] [data-card]');
  const added = rolls.last();
  await expect(added).toBeFocused();
  const name = (await added.getAttribute("aria-label")) ?? "";
  await press(desk, "Shift+ArrowUp");
  await expect(rolls.last()).not.toHaveAccessibleName(name);
  await press(desk, "Delete");
  await expect(cards).toHaveCount(5);

  // Without what travels there is one thing to mend, and F mends it.
  await press(desk, "ArrowRight", "ArrowRight", "ArrowRight");
  await expect(desk.locator('[data-column="integrate"] [data-card]').first()).toBeFocused();
  await press(desk, "Delete");
  await expect(desk.getByRole("button", { name: "Assign after 1 fix" })).toBeVisible();
  await expectAccessible(desk);
  await press(desk, "x", "f");
  await expect(desk.getByRole("button", { name: "Assign", exact: true })).toBeVisible();

  // Every day of the week, so that it is due on Paul's own today, wherever that is.
  for (const day of ["Tue", "Thu", "Sat", "Sun"]) {
    await desk.getByRole("checkbox", { name: day }).focus();
    await press(desk, "Space");
  }
  await press(desk, "ControlOrMeta+Enter");
  const dialog = desk.getByRole("dialog", { name: "Who is it for?" });
  await expect(dialog).toBeVisible();
  await expectAccessible(desk);
  await dialog.getByRole("searchbox").focus();
  await desk.keyboard.type("Paul");
  await dialog.getByRole("button", { name: "Add Paul Reyes" }).focus();
  await press(desk, "Enter");
  await expect(dialog.getByText(/^Ends “/)).toBeVisible();
  await dialog.getByRole("button", { name: "Assign", exact: true }).focus();
  await press(desk, "Enter");
  await expect(desk.getByText("Paul Reyes has it: version 1")).toBeVisible();
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`From a routine to an assigned plan by keyboard: ${seconds} s`);
  expect(seconds).toBeLessThan(120);

  // What Paul sees on his phone is what was built.
  const phone = await openPhone();
  await signIn(phone, paul, demoPassword);
  await expect(phone.getByText("with Omar Haddad · week 1 of 6")).toBeVisible();
  await expect(phone.getByText("Side step with band")).toBeVisible();
});
