import { demoPassword } from "@fourstep/db/seed";
import { type Page, expect } from "@playwright/test";
import { signIn } from "./story.ts";

interface Trainer {
  readonly email: string;
  readonly app: string;
}

/** Signs a trainer in and opens a draft that begins from a routine. */
export async function draftFrom(page: Page, trainer: Trainer, routine: string) {
  await signIn(page, trainer, demoPassword);
  await page.goto(`${trainer.app}/plans`);
  await page.getByRole("link", { name: `Use ${routine}`, exact: true }).click();
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(page.locator("[data-card]").first()).toBeVisible();
}

/** Asks for a session on every day of the week, so that one is due wherever it is which day. */
export async function everyDay(page: Page) {
  for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
    const box = page.getByRole("checkbox", { name: day });
    if (!(await box.isChecked())) await page.getByText(day, { exact: true }).first().click();
    await expect(box).toBeChecked();
  }
}

/** Gives the draft to somebody, and waits until they have it. */
export async function assignTo(page: Page, name: string) {
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Who is it for?" });
  await dialog.getByRole("searchbox").fill(name);
  await dialog.getByRole("button", { name: `Add ${name}` }).click();
  await expect(dialog.getByText(/^Ends “/)).toBeVisible();
  await dialog.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByText(`${name} has it: version 1`)).toBeVisible();
}
