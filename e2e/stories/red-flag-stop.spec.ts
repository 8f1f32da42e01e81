import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, omar, openRoster, signIn, test, theo } from "../story.ts";
import { answerNoUntil } from "../training.ts";

const noor = { email: "noor@example.com", app: clientUrl };
const connor = { email: "connor@example.com", app: clientUrl };

/** Opens the questions on one's own and answers no up to the one that asks for something. */
async function answerUpTo(page: Page, question: RegExp) {
  await page.getByRole("button", { name: "Begin" }).click();
  const heading = page.getByRole("heading", { level: 1, name: question });
  await answerNoUntil(page, heading);
  await expect(heading).toBeFocused();
}

async function openQuestions(page: Page) {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Answer the questions again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Before you start" })).toBeVisible();
}

const stop = { level: 1, name: "Please get this checked now" } as const;

test("an urgent answer stops everything, nobody lifts it, and Omar learns of it but not why", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await signIn(phone, noor, demoPassword);
  await openQuestions(phone);
  await expectAccessible(phone);
  await answerUpTo(phone, /when you wipe/);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Yes", exact: true }).click();

  await expect(phone.getByRole("heading", stop)).toBeFocused();
  await expect(phone.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  await expect(phone.getByText("when you wipe"), "private until asked for").toBeHidden();
  expect(new URL(phone.url()).pathname + new URL(phone.url()).search).toBe("/before-you-start");
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Show what to tell them" }).click();
  await expect(phone.getByText("when you wipe")).toBeVisible();
  await phone.getByRole("button", { name: "Hide it again" }).click();

  // Neither a reload, nor Today, nor the questions' own address is a way past it.
  await phone.reload();
  await expect(phone.getByRole("heading", stop)).toBeVisible();
  await phone.goto(`${clientUrl}/today`);
  await expect(phone.getByRole("heading", stop)).toBeVisible();
  await expect(phone.getByRole("button", { name: /^(Start,|Practise|Carry on)/ })).toBeHidden();
  await expectAccessible(phone);

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("link", { name: /^Noor/ }).click();
  const record = desktop.getByRole("region", { name: "Health questions" });
  await expect(record).toContainText("Noor Aziz was asked to seek care at once.");
  await expect(record).toContainText("Nobody else can lift it.");
  await expect(desktop.getByText(/\b(wipe|toilet|numb|numbness)\b/)).toBeHidden();
  await expect(record.getByRole("button")).toHaveCount(0);
  await expectAccessible(desktop);

  const elsewhere = await openDesktop();
  await signIn(elsewhere, theo, demoPassword);
  await elsewhere.goto(desktop.url());
  await expect(elsewhere.getByText("Noor Aziz")).toBeHidden();

  // What a clinician said opens the questions again, and only their answers the plan.
  await phone.getByRole("button", { name: "A clinician has seen me since" }).click();
  await phone.getByRole("button", { name: "Note it" }).click();
  await expect(phone.getByText("Please say who it was.")).toBeVisible();
  await phone.getByLabel("Who did you ask?").fill("The emergency department");
  await phone.getByLabel("What did they say?").fill("Examined, all as it should be.");
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Note it" }).click();
  await phone.getByRole("link", { name: "Answer the questions first" }).click();
  await answerUpTo(phone, /belly/);
  await phone.getByRole("button", { name: "No", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Thank you" })).toBeFocused();
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "To Today" }).click();
  await expect(phone.getByRole("button", { name: /^(Start,|Practise)/ })).toBeVisible();
});

test("another flag pauses the plan until Connor notes what his doctor said, also without a connection", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await signIn(phone, connor, demoPassword);
  await openQuestions(phone);
  await answerUpTo(phone, /had cancer/);
  await phone.getByRole("button", { name: "Back" }).click();
  await expect(phone.getByRole("button", { name: "No", exact: true, pressed: true })).toBeVisible();
  await phone.getByRole("button", { name: "No", exact: true }).click();
  await phone.context().setOffline(true);
  // By keys alone: the question has the focus, its answers come next.
  await phone.keyboard.press("Tab");
  await phone.keyboard.press("Tab");
  await expect(phone.getByRole("button", { name: "Yes", exact: true })).toBeFocused();
  await phone.keyboard.press("Enter");
  const heading = phone.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("lost weight");
  await answerNoUntil(
    phone,
    phone.getByRole("heading", { level: 1, name: "Please ask a clinician first" }),
  );
  const ask = phone.getByRole("heading", { level: 1, name: "Please ask a clinician first" });
  await expect(ask).toBeVisible();
  await expect(phone.getByText("had cancer"), "private until asked for").toBeHidden();

  await phone.context().setOffline(false);
  await phone.goto(`${clientUrl}/today`);
  await expect(ask).toBeVisible();
  await expectAccessible(phone);

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("link", { name: /^Connor/ }).click();
  const record = desktop.getByRole("region", { name: "Health questions" });
  await expect(record).toContainText("The plan is paused.");

  await phone.getByLabel("Who did you ask?").fill("My doctor");
  await phone.getByLabel("What did they say?").fill("Go on, and come back in spring.");
  await phone.getByRole("button", { name: "Note it" }).click();
  await expect(phone.getByRole("button", { name: /^(Start,|Practise)/ })).toBeVisible();
  await expect(async () => {
    await desktop.reload();
    await expect(record).toContainText("Go on, and come back in spring.", { timeout: 2000 });
  }).toPass();
  await expect(record).not.toContainText("The plan is paused.");
});

test("an answer that Connor gave by mistake is put right at its question", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await signIn(phone, connor, demoPassword);
  await openQuestions(phone);
  await answerUpTo(phone, /both legs/);
  await phone.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(phone.getByRole("heading", stop)).toBeVisible();
  await phone.getByRole("button", { name: "I answered by mistake" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: /both legs/ })).toBeVisible();
  await answerNoUntil(phone, phone.getByRole("heading", { level: 1, name: "Thank you" }));
  await phone.getByRole("link", { name: "To Today" }).click();
  await expect(phone.getByRole("heading", stop)).toBeHidden();
  await expect(phone.getByRole("navigation")).toBeVisible();
});
