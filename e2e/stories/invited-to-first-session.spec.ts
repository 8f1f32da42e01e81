import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, omar, openRoster, signIn, test } from "../story.ts";
import { answer, answerNoToAll, trainToTheEnd } from "../training.ts";

// A second try of the story must not find the Lena of the first.
const mark = Date.now();
const lena = { email: `lena-${mark}@example.com`, name: `Lena ${mark}` };
const password = "one step after the other";

test("Omar invites Lena: she comes in by his link, trains, and he sees it until she parts with him", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(240_000);
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  const link = await inviteLena(desktop);

  const phone = await openPhone();
  await phone.clock.install();
  await phone.goto(link);
  await expect(
    phone.getByRole("heading", { level: 1, name: /^Omar .* invites you to train$/ }),
  ).toBeVisible();
  await expect(phone.getByRole("heading", { name: /^What Omar .* does not see$/ })).toBeVisible();
  await expectAccessible(phone);
  await signUpOnTheWay(phone);

  // The invite is there again, and was through a reload.
  await expect(phone.getByText(`You are signed in as ${lena.name}.`)).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole("switch", { name: /may watch a session live/ })).not.toBeChecked();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: /^Accept Omar .* as my trainer$/ }).click();
  await expect(phone.getByRole("heading", { level: 1, name: /is your trainer$/ })).toBeVisible();
  await expectAccessible(phone);

  await aUsedCodeIsRefused(await openPhone(), link);

  await followTheDeskBreak(phone);
  await answerNoToAll(phone);
  await phone.getByRole("button", { name: /^Start, \d+ minutes?$/ }).click();
  await phone.waitForURL(/\/session\//);
  await answer(phone, 3);
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  const asked = await trainToTheEnd(phone, { discomfortOf: () => 1 });
  expect(asked).toBeGreaterThan(3);
  await expect(phone.getByText("Saved and sent.")).toBeVisible();
  await phone.getByRole("button", { name: "Finish" }).click();
  await phone.waitForURL("**/today");
  await expect(phone.getByRole("heading", { name: "Done for today" })).toBeVisible();

  await desktop.reload();
  await expect(
    desktop.getByRole("region", { name: "Invites" }).getByRole("row", { name: lena.name }),
  ).toContainText("Accepted");
  await desktop.getByRole("searchbox", { name: "Find a client" }).fill(lena.name);
  await desktop.getByRole("link", { name: lena.name }).click();
  const sessions = desktop.getByRole("region", { name: "Sessions" });
  await expect(sessions.getByRole("row").nth(1)).toContainText(`${asked} of ${asked}`);
  const herPage = desktop.url();

  await partWithOmar(phone);
  await desktop.goto(herPage);
  await expect(
    desktop.getByRole("heading", { level: 1, name: "There is nothing here" }),
  ).toBeVisible();
  // Her plan stays hers.
  await phone.getByRole("link", { name: "Today" }).click();
  await expect(phone.getByRole("heading", { name: "Done for today" })).toBeVisible();
});

test("somebody without a trainer types a code that opens nothing, and is told how to go on", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.goto(`${clientUrl}/join`);
  await expectAccessible(phone);
  await phone.getByLabel("Code").fill("ABCDE");
  await phone.getByRole("button", { name: "Look at the invite" }).click();
  await expect(phone.getByText("A code has ten letters and digits.")).toBeVisible();
  await phone.getByLabel("Code").fill("abcde 23456");
  await phone.getByRole("button", { name: "Look at the invite" }).click();
  await phone.waitForURL("**/invite/ABCDE-23456");
  await expect(phone.getByText("Ask your trainer for a new one.")).toBeVisible();
  await expectAccessible(phone);
});

async function inviteLena(desktop: Page): Promise<string> {
  await desktop.getByRole("button", { name: "Invite a client" }).click();
  const dialog = desktop.getByRole("dialog");
  await dialog.getByLabel("Who it is for").fill(lena.name);
  await expectAccessible(desktop);
  await dialog.getByRole("button", { name: "Make the invite" }).click();
  await expect(dialog.getByRole("img", { name: /to be scanned/ })).toBeVisible();
  await expectAccessible(desktop);
  const link = await dialog.getByText(/\/invite\/\w{5}-\w{5}$/).innerText();
  await dialog.getByRole("button", { name: "Done" }).click();
  const invites = desktop.getByRole("region", { name: "Invites" });
  await expect(invites.getByRole("row", { name: lena.name })).toContainText("Waits until");
  await expectAccessible(desktop);
  return link;
}

async function signUpOnTheWay(phone: Page) {
  await phone.getByRole("link", { name: "Make an account" }).click();
  await expect(phone.getByText(/^Omar .* invited you\./)).toBeVisible();
  // Over to the other form and back: the invite comes along.
  await phone.getByRole("link", { name: "Sign in" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Welcome back" })).toBeVisible();
  await expect(phone.getByText(/^Omar .* invited you\./)).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Make one" }).click();
  await phone.getByRole("textbox", { name: "Name" }).fill(lena.name);
  await phone.getByLabel("Email").fill(lena.email);
  await phone.getByRole("textbox", { name: /password/i }).fill(password);
  await phone.getByRole("button", { name: "Make the account" }).click();
  await phone.waitForURL(/\/invite\//);
}

async function aUsedCodeIsRefused(other: Page, link: string) {
  await other.goto(link);
  await expect(other.getByRole("heading", { name: "This opens no invite" })).toBeVisible();
  await expect(other.getByText(/Omar/)).toHaveCount(0);
}

async function followTheDeskBreak(phone: Page) {
  await phone.getByRole("link", { name: "Choose a routine" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Choose a routine" })).toBeVisible();
  await expect(phone.getByRole("button", { name: /^Follow / })).toHaveCount(8);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Follow Desk break" }).click();
  const sheet = phone.getByRole("dialog", { name: "Follow Desk break" });
  await expect(sheet.getByText(/^The first session is on /)).toBeVisible();
  await expectAccessible(phone);
  await sheet.getByRole("button", { name: "Begin" }).click();
  await phone.waitForURL("**/today");
  await expect(phone.getByRole("heading", { level: 1, name: "Desk break" })).toBeVisible();
}

async function partWithOmar(phone: Page) {
  await phone.getByRole("link", { name: "Settings" }).click();
  const section = phone.getByRole("region", { name: "Your trainer" });
  await section.getByRole("button", { name: /^Part with Omar/ }).click();
  const sheet = phone.getByRole("dialog", { name: /^Part with Omar/ });
  await expectAccessible(phone);
  await sheet.getByRole("button", { name: /^Part with Omar/ }).click();
  await expect(phone.getByText("Nobody coaches you here.", { exact: false })).toBeVisible();
}
