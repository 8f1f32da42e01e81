import { routineById } from "@fourstep/core";
import { exerciseById } from "@fourstep/core/library";
import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import {
  bare,
  clearAway,
  kept,
  keptSession,
  leaveRoom,
  letTheWorkerSend,
  readyForOffline,
  sessionInDatabase,
  slotOf,
  waiting,
} from "../offline.ts";
import { expect, expectAccessible, signIn, test } from "../story.ts";
import { answer, trainUntil } from "../training.ts";

const person = (name: string) => ({ email: `${name}@example.com`, app: clientUrl });
const calm = { discomfortOf: () => 1 };
const exercises = routineById("front-hip-reset")!.items.map(
  ({ exerciseId }) => exerciseById(exerciseId)!.name,
);
const exercise = (page: Page, place: number) =>
  page.getByRole("heading", { level: 1, name: exercises[place]! });

/** Opens the session of today, whatever day it is. @returns its id */
async function openSession(page: Page): Promise<string> {
  await page
    .getByRole("button", { name: /^(Start, |Practise|Do it again|Once more|Carry on)/ })
    .first()
    .click();
  await page.waitForURL(/\/session\//);
  return page.url().split("/").at(-1) ?? "";
}
async function begin(page: Page): Promise<string> {
  const id = await openSession(page);
  await page.getByRole("button", { name: "Start without an answer" }).click();
  return id;
}
/** Goes on with today's session, or begins it. @returns its id */
async function beginOrGoOn(page: Page): Promise<string> {
  const id = await openSession(page);
  const first = page.getByRole("button", { name: "Start without an answer" });
  await first
    .or(page.getByRole("button", { name: "Alarm signs" }))
    .first()
    .waitFor();
  if (await first.isVisible()) await first.click();
  return id;
}
/** What waits, without how often it was tried. */
const calls = async (page: Page) =>
  (await waiting(page)).map(({ path, input }) => ({ path, input }));
const goOffline = (page: Page) => page.context().setOffline(true);
const goOnline = (page: Page) => page.context().setOffline(false);

test("Hanna trains a whole session without a connection, reloads in the middle, and none of it is lost", async ({
  openPhone,
}) => {
  test.setTimeout(300_000);
  const phone = await openPhone({ keepsApp: true });
  await phone.clock.install();
  await signIn(phone, person("hanna"), demoPassword);
  await readyForOffline(phone);
  await goOffline(phone);

  const id = await begin(phone);
  await trainUntil(phone, exercise(phone, 1), calm);
  await phone.reload();
  await expect(exercise(phone, 1)).toBeVisible();
  await expect(phone.getByTitle(/^\d+ sets waiting, no connection$/)).toBeVisible();
  await trainUntil(phone, phone.getByRole("button", { name: "Finish" }), calm);
  await answer(phone, 2);
  await expect(phone.getByText(/^Saved on this phone/)).toBeVisible();
  await phone.getByRole("button", { name: "Finish" }).click();
  await phone.waitForURL("**/today");
  await expect(phone.getByText("Done for today")).toBeVisible();
  await expect(phone.getByText(/^\d+ sets waiting, no connection$/)).toBeVisible();
  await expectAccessible(phone);

  const done = (await waiting(phone)).filter(({ path }) => path === "setLog.create");
  expect(done.length).toBeGreaterThan(10);
  await goOnline(phone);
  await expect(phone.getByText("All saved")).toBeVisible();
  expect(await waiting(phone)).toEqual([]);
  const session = await sessionInDatabase(phone, id);
  expect(session).toMatchObject({ ended: "finished", painAfter: 2 });
  expect(bare(session.setLogs)).toEqual(bare(done.map(({ input }) => input)));
});

test("the same outbox sent five times is what it was sent once", async ({ openPhone }) => {
  test.setTimeout(180_000);
  const phone = await openPhone({ keepsApp: true });
  await phone.clock.install();
  await signIn(phone, person("priya"), demoPassword);
  await readyForOffline(phone);
  await goOffline(phone);
  const id = await begin(phone);
  await trainUntil(phone, exercise(phone, 1), calm);
  const sent = await calls(phone);
  expect(sent.length).toBeGreaterThan(2);
  await goOnline(phone);
  await expect.poll(() => waiting(phone)).toEqual([]);
  const once = await sessionInDatabase(phone, id);
  for (let time = 0; time < 5; time++) {
    const response = await phone.request.post("/api/trpc/outbox.create", {
      data: { calls: time % 2 === 0 ? sent : sent.toReversed() },
    });
    const { result } = (await response.json()) as {
      result: { data: { answers: { kind: string }[] } };
    };
    expect(new Set(result.data.answers.map(({ kind }) => kind))).toEqual(new Set(["ok"]));
  }
  expect(await sessionInDatabase(phone, id)).toEqual(once);
});

test("two phones of one person bring one session, the same set once", async ({ openPhone }) => {
  test.setTimeout(240_000);
  const [one, two] = [await openPhone({ keepsApp: true }), await openPhone({ keepsApp: true })];
  for (const phone of [one, two]) {
    await phone.clock.install();
    await signIn(phone, person("tess"), demoPassword);
  }
  const id = await begin(one);
  await trainUntil(one, exercise(one, 1), calm);
  await expect.poll(() => waiting(one)).toEqual([]);
  await two.goto(`${clientUrl}/today`);
  expect(await openSession(two)).toBe(id);
  await expect(exercise(two, 1)).toBeVisible();
  // Both lose their connection, and both do the same sets; one of them does more.
  for (const phone of [one, two]) await goOffline(phone);
  await trainUntil(one, exercise(one, 2), calm);
  await trainUntil(two, exercise(two, 3), calm);
  const logs = (await Promise.all([waiting(one), waiting(two)]))
    .flat()
    .filter(({ path }) => path === "setLog.create")
    .map(({ input }) => input);
  for (const phone of [one, two]) await goOnline(phone);
  for (const phone of [one, two]) await expect.poll(() => waiting(phone)).toEqual([]);
  const { setLogs } = await sessionInDatabase(one, id);
  const slots = setLogs.map(slotOf);
  expect(new Set(slots).size).toBe(slots.length);
  expect(slots).toEqual(expect.arrayContaining(logs.map(slotOf)));
});

test("a session begun on one phone is gone on with on another that has no connection", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const one = await openPhone();
  const two = await openPhone({ keepsApp: true });
  for (const phone of [one, two]) await phone.clock.install();
  await signIn(one, person("henrik"), demoPassword);
  const id = await beginOrGoOn(one);
  await expect.poll(() => waiting(one)).toEqual([]);

  await signIn(two, person("henrik"), demoPassword);
  await readyForOffline(two);
  await keptSession(two, id);
  await goOffline(two);
  expect(await openSession(two)).toBe(id);
  await expect(two.getByRole("button", { name: "Alarm signs" })).toBeVisible();
});

test("Dele is asked before he signs out with sets that were not sent, and leaves nothing behind", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, person("dele"), demoPassword);
  // The way out is open; what he did finds no ear.
  await phone.route(/\/api\/trpc\/(outbox|setLog)\.create/, (route) => route.abort());
  await begin(phone);
  await trainUntil(phone, exercise(phone, 1), calm);
  await phone.goto(`${clientUrl}/settings`);
  await expect(phone.getByText(/^\d+ sets? waiting$/)).toBeVisible();
  await phone.getByRole("button", { name: "Sign out", exact: true }).click();
  const question = phone.getByRole("dialog", { name: "Not everything is sent" });
  await expect(question.getByText(/sets? exist/)).toBeVisible();
  await expectAccessible(phone);
  await question.getByRole("button", { name: "Stay signed in" }).click();
  await expect(question).toBeHidden();
  expect(await waiting(phone)).not.toEqual([]);

  await phone.getByRole("button", { name: "Sign out", exact: true }).click();
  await question.getByRole("button", { name: "Sign out and lose it" }).click();
  await phone.waitForURL(/\/sign-in/);
  for (const table of ["outbox", "sessions", "events", "answers"]) {
    expect(await kept(phone, table)).toEqual([]);
  }
  const left = await phone.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => /^fourstep\.(account|look)/.test(key))).toEqual([]);
});

test("a phone says when it is nearly full, shows nothing as saved when it is full, and says what a browser cleared away", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, person("dele"), demoPassword);
  await phone.route(/\/api\/trpc\/(outbox|setLog)\.create/, (route) => route.abort());
  await beginOrGoOn(phone);
  const says = (title: string) => phone.getByRole("status").filter({ hasText: title });

  await leaveRoom(phone, 10_000_000);
  await trainUntil(phone, says("This phone is nearly full"), calm);
  await expectAccessible(phone);

  const done = phone.getByRole("button", { name: "Done", exact: true });
  await trainUntil(phone, done, calm);
  const before = await calls(phone);
  await leaveRoom(phone, 0);
  await answer(phone, 1);
  await done.click();
  await expect(says("This phone is full")).toBeVisible();
  await expect(done).toBeVisible();
  expect(await calls(phone)).toEqual(before);
  await expectAccessible(phone);
  await leaveRoom(phone, 1e9);
  await done.click();
  await expect(done).toBeHidden();
  await expect(says("This phone is full")).toBeHidden();
  await expect.poll(() => calls(phone)).not.toEqual(before);

  await phone.goto("about:blank");
  await clearAway(phone);
  await phone.goto(`${clientUrl}/today`);
  await expect(says("This browser cleared its memory")).toContainText(
    /[1-9]\d* sets? had not been sent/,
  );
  await expectAccessible(phone);
});

test("a session that expired keeps what waits, asks to sign in, and leads back to where it was", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, person("amara"), demoPassword);
  const id = await begin(phone);
  await phone.context().clearCookies();
  await trainUntil(phone, exercise(phone, 1), calm);
  const notice = phone.getByRole("status").filter({ hasText: "Please sign in again" });
  await expect(notice).toContainText("It is safe on this phone");
  await expectAccessible(phone);
  await notice.getByRole("link", { name: "Sign in" }).click();
  await phone.waitForURL(/\/sign-in\?next=/);
  expect(await waiting(phone)).not.toEqual([]);
  await phone.getByLabel("Email").fill("amara@example.com");
  await phone.getByRole("textbox", { name: "Password" }).fill(demoPassword);
  await phone.getByRole("button", { name: "Sign in", exact: true }).click();
  await phone.waitForURL(new RegExp(id));
  await expect(exercise(phone, 1)).toBeVisible();
  await expect.poll(() => waiting(phone)).toEqual([]);
  expect((await sessionInDatabase(phone, id)).setLogs.length).toBeGreaterThan(2);
});

test("what waits is sent with no page open, once there is a connection again", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const phone = await openPhone({ keepsApp: true });
  await phone.clock.install();
  await signIn(phone, person("ingrid"), demoPassword);
  await readyForOffline(phone);
  const context = phone.context();
  const id = await beginOrGoOn(phone);
  await expect.poll(() => waiting(phone)).toEqual([]);
  await goOffline(phone);
  await trainUntil(phone, phone.getByTitle(/^3 sets waiting, no connection$/), calm);
  // The last of them may still wait for its answer; those before it have theirs.
  const sets = (await waiting(phone)).filter(
    ({ path, notBefore }) => path === "setLog.create" && notBefore === undefined,
  );
  expect(sets.length).toBeGreaterThan(1);

  const elsewhere = await context.newPage();
  await elsewhere.goto("about:blank");
  await phone.close();
  await goOnline(elsewhere);
  await letTheWorkerSend(elsewhere);
  await expect
    .poll(async () => (await sessionInDatabase(elsewhere, id)).setLogs.map(({ id: set }) => set))
    .toEqual(expect.arrayContaining(sets.map(({ input }) => input.id)));
});

test("the app opens on Today without a connection, also on a day that began without one", async ({
  openPhone,
}) => {
  test.setTimeout(180_000);
  const phone = await openPhone({ keepsApp: true });
  await signIn(phone, person("freya"), demoPassword);
  await readyForOffline(phone);
  const title = await phone.getByRole("heading", { level: 1 }).innerText();
  await goOffline(phone);

  const cold = await phone.context().newPage();
  await cold.goto(`${clientUrl}/today`);
  await expect(cold.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(cold.getByText(/no connection|You are offline|Offline/i).first()).toBeVisible();
  await expectAccessible(cold);
  await cold.goto(`${clientUrl}/join`);
  await expect(cold.getByRole("heading", { level: 1, name: "No connection here" })).toBeVisible();
  await expectAccessible(cold);
  await cold.getByRole("link", { name: "Go to Today" }).click();
  await expect(cold.getByRole("heading", { level: 1, name: title })).toBeVisible();

  const tomorrow = await phone.context().newPage();
  const now = Date.now() + 86_400_000;
  await tomorrow.clock.install({ time: now });
  await tomorrow.goto(`${clientUrl}/today`);
  const weekday = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    timeZone: "Atlantic/Reykjavik",
  }).format(now);
  await expect(tomorrow.locator("header").getByText(weekday)).toBeVisible();
  await openSession(tomorrow);
  await expect(tomorrow.getByRole("heading", { level: 1, name: "Before you start" })).toBeVisible();
});
