import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { look, told } from "../asking.ts";
import { expect, expectAccessible, test } from "../story.ts";
import { answer, answerNoToAll, trainToTheEnd } from "../training.ts";

// A second try of the story must not find the Ines of the first.
const mark = Date.now();
const ines = { email: `ines-${mark}@example.com`, name: `Ines ${mark}`, app: clientUrl };
const routine = `${clientUrl}/routines/desk-break`;

test("a visitor trains without an account, nothing leaves the phone, and what they did becomes the first session of their log", async ({
  openPhone,
}) => {
  test.setTimeout(240_000);
  const phone = await openPhone();
  await phone.clock.install();
  const sent: string[] = [];
  phone.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await phone.goto(routine);
  await expect(phone.getByText("no account needed")).toBeVisible();
  await phone.getByRole("link", { name: "Try it now" }).filter({ visible: true }).click();
  await saysWhenNotTo(phone);
  await phone.getByRole("button", { name: "None of these. Go on" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Before you start" })).toBeVisible();
  await answer(phone, 3);
  await phone.getByRole("button", { name: "Start", exact: true }).click();

  // Closed in the middle, it goes on where it was.
  await expect(phone.getByRole("button", { name: "Change the session" })).toBeVisible();
  await phone.goto(routine);
  await phone.getByRole("link", { name: "Try it now" }).filter({ visible: true }).click();
  await expect(phone.getByRole("button", { name: "Change the session" })).toBeVisible();

  const asked = await trainToTheEnd(phone, { discomfortOf: () => 1 });
  expect(asked).toBeGreaterThan(3);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Finish" }).click();
  await expect(phone.getByText("Kept on this device only. Nothing was sent.")).toBeVisible();
  expect(sent).toEqual([]);
  await expectAccessible(phone);

  await phone.getByRole("link", { name: "Keep it: make an account" }).click();
  await signUp(phone);
  const sheet = phone.getByRole("dialog", { name: "Follow Desk break" });
  await expect(sheet.getByText(/^The first session is on /)).toBeVisible();
  await sheet.getByRole("button", { name: "Begin" }).click();
  await phone.waitForURL("**/today");

  // The health questions come for everybody before the first session of a plan, and so before this one.
  await expect(phone.getByText("You tried this here today")).toBeVisible();
  await expect(phone.getByRole("button", { name: "Put it into my log" })).toBeHidden();
  await expectAccessible(phone);
  await answerNoToAll(phone);
  await phone.getByRole("button", { name: "Put it into my log" }).click();
  await phone.waitForURL(/\/session\/.+\/summary$/);
  await expect(phone.getByText("Saved and sent.")).toBeVisible();
  const log = told(await look(phone, ines, "session.list", { limit: 5 })) as {
    sessions: { routineName: string }[];
  };
  expect(log.sessions.map(({ routineName }) => routineName)).toEqual(["Desk break"]);
  await phone.goto(`${clientUrl}/today`);
  await expect(phone.getByRole("heading", { name: "Done for today" })).toBeVisible();
  await expect(phone.getByText("You tried this here today")).toBeHidden();
});

test("a visitor who feels an alarm sign is told to stop, and urged to nothing", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.goto(`${clientUrl}/try/gentle-start`);
  await phone.getByRole("button", { name: "None of these. Go on" }).click();
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await phone.getByRole("button", { name: /alarm/i }).click();
  await phone.getByRole("button", { name: "Sharp or shooting pain" }).click();
  await expect(phone.getByRole("main").getByRole("alert")).toContainText("Stop here.");
  await expect(phone.getByText("Nobody is told: nothing was sent.")).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "End the session" }).click();
  await expect(phone.getByText(/^You stopped at an alarm sign\. See a doctor/)).toBeVisible();
  await expectAccessible(phone);
});

async function saysWhenNotTo(phone: Page) {
  await expect(phone.getByRole("heading", { level: 1, name: "Before you try it" })).toBeVisible();
  await expect(phone.getByText(/Fourstep is not a medical device/)).toBeVisible();
  await expect(phone.getByText("Sharp or shooting pain")).toBeVisible();
  await phone.getByText(/^All \d+ questions/).click();
  await expect(phone.getByText("Have you ever had cancer?")).toBeVisible();
  await expectAccessible(phone);
}

async function signUp(phone: Page) {
  await phone.getByRole("textbox", { name: "Name" }).fill(ines.name);
  await phone.getByLabel("Email").fill(ines.email);
  await phone.getByRole("textbox", { name: /password/i }).fill("one step after the other");
  await phone.getByRole("button", { name: "Make the account" }).click();
  await phone.waitForURL(/\/your-routines/);
}
