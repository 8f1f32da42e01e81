import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mina, omar, openRoster, signIn, test } from "../story.ts";
import { answer } from "../training.ts";

/** Opens the newest session that is over in the client's History, and answers its address. */
async function openNewest(page: Page): Promise<string> {
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await page.getByRole("listitem").getByRole("link", { name: /sets/ }).first().click();
  await page.waitForURL(/\/history\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("link", { name: "See the summary" })).toBeVisible();
  return page.url().split("/").at(-1) ?? "";
}

test("Mina sees whether it helps, in words, as a picture and as a table", async ({ openPhone }) => {
  const phone = await openPhone();
  await signIn(phone, mina, demoPassword);
  await phone.getByRole("link", { name: "Progress" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: /^Worst pain is \d+/ })).toBeVisible();
  await expect(phone.getByText(/^(Likely a real change|Within noise)$/)).toBeVisible();
  await expect(phone.getByRole("heading", { name: "Days practised" })).toBeVisible();
  await expect(phone.getByText(/^You practised on|^No session|^Nothing was planned/)).toBeVisible();
  await expectAccessible(phone);

  await phone.getByRole("button", { name: "As a table pain answers" }).click();
  const answers = phone.getByRole("table", { name: /^Pain week by week/ });
  await expect(answers.getByRole("row").nth(1)).toBeVisible();
  await phone.getByRole("button", { name: "As a table Days practised" }).click();
  await expect(phone.getByRole("table", { name: /^Sets done of sets planned/ })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "As a chart pain answers" }).focus();
  await phone.keyboard.press("Enter");
  await expect(answers).toBeHidden();

  await phone.getByRole("button", { name: "How we tell" }).click();
  const how = phone.getByRole("dialog", { name: "How we tell a change from noise" });
  await expect(how.getByText(/at least 2 points and at least 30 %/)).toBeVisible();
  await expect(how.getByRole("link", { name: /Ostelo/ })).toBeVisible();
  await expectAccessible(phone);
  await how.getByRole("button", { name: "Close" }).click();
});

test("Mina's answer about pain stands on the page at once, without a connection too", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await signIn(phone, mina, demoPassword);
  await phone.getByRole("link", { name: "Progress" }).click();
  const finding = phone.getByRole("heading", { level: 1, name: /^Worst pain is \d+/ });
  // A point more than before: enough to be seen, too little to be asked about.
  const worst = Number(/\d+/.exec(await finding.innerText())) + 1;
  await phone.getByRole("button", { name: /^Answer (for this week|once more)$/ }).click();
  const sheet = phone.getByRole("dialog", { name: "Your pain this week" });
  await expectAccessible(phone);
  await phone.context().setOffline(true);
  await answerIn(sheet, "Worst in the last 7 days?", worst);
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(sheet).toBeHidden();
  await expect(finding).toHaveText(new RegExp(`^Worst pain is ${worst}`));
  await phone.context().setOffline(false);
});

/** Gives a number in one of several scales. */
async function answerIn(within: ReturnType<Page["getByRole"]>, legend: string, number: number) {
  const mark = within
    .getByRole("radiogroup", { name: legend })
    .getByRole("radio", { name: new RegExp(`^${number},`) });
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await mark.click();
  await expect(mark).toBeChecked();
}

test("Mina corrects a set, takes it back and brings it back; its history says so, and Omar reads it", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await signIn(phone, mina, demoPassword);
  const id = await openNewest(phone);
  await expectAccessible(phone);

  const sets = phone.getByRole("button", { name: /\d+ reps of \d+/ });
  const first = sets.first();
  await first.click();
  const sheet = phone.getByRole("dialog");
  await sheet.getByRole("spinbutton", { name: /^Reps, of/ }).fill("7");
  await answer(phone, 1);
  await expectAccessible(phone);
  await sheet.getByRole("button", { name: "Save the correction" }).click();
  await expect(sheet).toBeHidden();
  const corrected = phone.getByRole("button", { name: /7 reps of \d+ corrected/ });
  await expect(corrected).toBeVisible();

  await corrected.click();
  await expect(
    sheet.getByText(/^You corrected it .+ Before: \d+ reps, discomfort \d/).first(),
  ).toBeVisible();
  await sheet.getByRole("button", { name: "Take the set back" }).click();
  await expect(sheet).toBeHidden();
  const gone = phone.getByRole("button", { name: /7 reps of \d+ taken back/ });
  await expect(gone).toBeVisible();

  await gone.click();
  await sheet.getByRole("button", { name: "Bring it back" }).click();
  await expect(sheet).toBeHidden();
  await corrected.click();
  await expect(sheet.getByText(/^You brought it back/).first()).toBeVisible();
  await expect(sheet.getByText(/^You took it back/).first()).toBeVisible();
  await expectAccessible(phone);
  await sheet.getByRole("button", { name: "Close" }).click();

  // Without a connection it is kept on the phone, shown at once, and sent later.
  await phone.context().setOffline(true);
  await corrected.click();
  await sheet.getByRole("spinbutton", { name: /^Reps, of/ }).fill("6");
  await sheet.getByRole("button", { name: "Save the correction" }).click();
  await expect(phone.getByRole("button", { name: /6 reps of \d+ corrected/ })).toBeVisible();
  await expect(phone.getByText("1 change waiting to send.")).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByText("1 change waiting to send.")).toBeHidden();
  await phone.reload();
  await expect(phone.getByRole("button", { name: /6 reps of \d+ corrected/ })).toBeVisible();

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await desktop.goto(`${omar.app}/sessions/${id}`);
  await expect(desktop.getByText(/^corrected, was \d+ with \d of 10$/)).toBeVisible();
  await expectAccessible(desktop);
});

/** Omar's client in the middle of fourteen weeks: there is always a day to come. */
const tomasz = { ...mina, email: "tomasz@example.com", name: "Tomasz" };

test("Tomasz moves a day with a reason and leaves one out; nothing else shifts, and Omar sees why", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await signIn(phone, tomasz, demoPassword);
  await phone.getByRole("link", { name: "Progress" }).click();
  const planned = phone.getByRole("button", { name: /: planned/ });
  await expect(planned.first()).toBeVisible();
  const days = await planned.count();
  const last = planned.last();
  const name = (await last.getAttribute("aria-label")) ?? "";
  await last.click();
  const sheet = phone.getByRole("dialog", { name: name.split(":")[0] ?? "" });
  await sheet.getByRole("button", { name: "Move to another day" }).click();
  await sheet.getByRole("button", { name: "Move to another day" }).click();
  await expect(sheet.getByText("Choose a day.")).toBeVisible();
  await sheet.getByRole("radio").last().check({ force: true });
  await sheet.getByRole("button", { name: "Away from home" }).click();
  await expectAccessible(phone);
  await sheet.getByRole("button", { name: /^Move to / }).click();
  await expect(sheet).toBeHidden();
  const moved = phone.getByRole("button", { name: /: planned, moved from / });
  await expect(moved).toBeVisible();
  await expect(phone.getByText(/: moved to /)).toBeAttached();
  expect(await planned.count()).toBe(days);

  await moved.click();
  await expect(phone.getByText(/^Moved from .+: Away from home$/)).toBeVisible();
  await phone.getByRole("button", { name: "Leave it out" }).click();
  await phone.getByRole("textbox", { name: "Why?" }).fill("A long train ride");
  await phone.getByRole("button", { name: "Leave it out" }).click();
  const leftOut = phone.getByRole("button", { name: /: left out, moved from / });
  await expect(leftOut).toBeVisible();
  await leftOut.click();
  await expect(phone.getByText("Why: A long train ride")).toBeVisible();
  await expectAccessible(phone);

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("searchbox", { name: "Find a client" }).fill("tomasz");
  await desktop.getByRole("link", { name: /^Tomasz/ }).click();
  const changed = desktop.getByRole("region", { name: "Moved and left out" });
  await expect(changed.getByText(/A long train ride/)).toBeVisible();
  await expect(changed.getByText(/Away from home/)).toBeVisible();
  await expectAccessible(desktop);

  await phone.getByRole("button", { name: "Take it back in" }).click();
  await expect(moved).toBeVisible();
});
