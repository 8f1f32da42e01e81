import { addDays } from "@fourstep/core";
import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { assignTo, draftFrom, everyDay } from "../building.ts";
import { todayOf, trainedOn } from "../past-sessions.ts";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";
import { answerNoToAll } from "../training.ts";

const daniel = { email: "daniel@example.com", name: "Daniel", app: clientUrl };

test("Daniel's plan proposes a step after two green sessions; Theo takes one, leaves one, and lets it act by itself", async ({
  openDesktop,
  openPhone,
}) => {
  const desk = await openDesktop();
  await draftFrom(desk, theo, "Front-hip reset");
  await everyDay(desk);
  await desk.getByRole("combobox", { name: "Who moves the plan on" }).selectOption("propose");
  await setTheRule(desk);
  await assignTo(desk, "Daniel Park");
  await desk.getByRole("link", { name: "To the client" }).click();
  await desk.waitForURL(/\/clients\//);
  const client = desk.url().split("/").at(-1)?.split("?")[0] ?? "";

  // Two green sessions, and the second morning answered where Daniel answers it.
  const phone = await openPhone();
  await signIn(phone, daniel, demoPassword);
  await answerNoToAll(phone);
  const { day: today } = await todayOf(phone, daniel);
  await trainedOn(phone, daniel, { day: addDays(today, -2), discomfort: 1, morning: "same" });
  const second = await trainedOn(phone, daniel, {
    day: addDays(today, -1),
    discomfort: 2,
    morning: null,
  });
  await phone.reload();
  const morning = phone.getByRole("group", { name: "How is it this morning?" });
  await morning.getByRole("button", { name: "The same" }).click();
  await expect(phone.getByText("Good to know")).toBeVisible();

  // It stands in Theo's queue, and leads to Daniel.
  const waiting = desk.getByRole("article", { name: "Daniel Park: A step is proposed" });
  await reloadedUntil(desk, `${theo.app}/queue`, waiting);
  await waiting.getByRole("link", { name: "Look at it" }).click();
  await desk.waitForURL(`**/clients/${client}`);
  const rule = desk.getByRole("region", { name: "The rule proposes" });
  await expect(rule.getByText(/^The rule proposes: one set more, /)).toBeVisible();
  await expect(rule.getByText(/2 green sessions in a row, worst 2 of 10/)).toBeVisible();
  await expectAccessible(desk);
  await rule.getByRole("link", { name: /^Session of / }).click();
  await desk.waitForURL(`**/sessions/${second}`);
  await expect(desk.getByText("Next morning")).toBeVisible();
  await expect(rule.getByText(/^The rule proposes: one set more, /)).toBeVisible();
  await desk.locator("body").press("c");
  await desk.keyboard.type("Ready for more.");
  await desk.getByRole("button", { name: "Keep note" }).click();
  await expect(desk.getByText("Ready for more.")).toBeVisible();
  await expectAccessible(desk);

  const before = await todayOf(phone, daniel);
  await rule.getByRole("button", { name: "Approve" }).click();
  await expect(desk.getByText("Daniel Park’s plan is version 2 now.")).toBeVisible();
  await desk.goto(`${theo.app}/clients/${client}`);
  await expect(desk.getByText(/^“The rule: up from /).first()).toBeVisible();
  const after = await todayOf(phone, daniel);
  expect(after.plan?.versionNumber).toBe(2);
  expect(after.plan?.items).not.toEqual(before.plan?.items);
  await phone.reload();
  await expect(phone.getByRole("button", { name: /^Start, \d+ minutes$/ })).toBeVisible();

  // The next two propose again; Theo leaves it.
  await trainedOn(phone, daniel, { day: addDays(today, -2), discomfort: 1, morning: "same" });
  await trainedOn(phone, daniel, { day: addDays(today, -1), discomfort: 1, morning: "better" });
  const again = rule.getByText(/^The rule proposes: one (set more|rung up), /);
  await reloadedUntil(desk, `${theo.app}/clients/${client}`, again);
  await rule.getByRole("button", { name: "Leave it" }).click();
  await expect(desk.getByText("Daniel Park’s plan stays as it is.")).toBeVisible();
  await expect(again).toBeHidden();
  expect((await todayOf(phone, daniel)).plan?.versionNumber).toBe(2);

  // By itself: a red answer takes one exercise down, and the story says by what.
  await desk.goto(`${theo.app}/plans/new?client=${client}`);
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await desk.getByRole("combobox", { name: "Who moves the plan on" }).selectOption("automatic");
  await desk.getByRole("button", { name: "Apply to the plan" }).click();
  const dialog = desk.getByRole("dialog", { name: "Apply to the plan" });
  await dialog.getByLabel("Why it changes").fill("He knows his numbers.");
  await dialog.getByRole("button", { name: "Assign it" }).click();
  // Who decides is no other prescription: the version stays.
  await expect(desk.getByText("Daniel Park has it: version 2")).toBeVisible();
  await trainedOn(phone, daniel, { day: today, discomfort: 7, morning: null });
  const story = desk.getByRole("region", { name: "Story" });
  const done = story.getByText("The rule proposes a step down, done by itself");
  await reloadedUntil(desk, `${theo.app}/clients/${client}`, done);
  await expect(rule).toBeHidden();
  // Today is done, and keeps what it was done by.
  expect((await todayOf(phone, daniel, addDays(today, 1))).plan?.versionNumber).toBe(3);
});

async function setTheRule(desk: Page) {
  await desk.getByRole("button", { name: "Set the rule" }).click();
  const dialog = desk.getByRole("dialog", { name: "When the plan moves on" });
  await dialog.getByLabel("Green sessions in a row").fill("3");
  await dialog.getByText("One rung", { exact: true }).click();
  await expectAccessible(desk);
  await dialog.getByRole("button", { name: "Use these" }).click();
  await expect(desk.getByText(/^3 green sessions and a good morning: one rung up/)).toBeVisible();
  await desk.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(desk.getByText(/^2 green sessions and a good morning: one set up/)).toBeVisible();
}

/** The worker looks on its own time: asks anew until it has. */
async function reloadedUntil(desk: Page, url: string, shown: ReturnType<Page["getByText"]>) {
  await expect(async () => {
    await desk.goto(url);
    await expect(shown).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
}
