import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, signIn, test } from "../story.ts";
import { answer, countOf, trainUntil } from "../training.ts";

const person = (name: string) => ({ email: `${name}@example.com`, app: clientUrl });

/** Opens a session of whatever is planned, past its first question. */
async function begin(phone: Page, name: string) {
  await signIn(phone, person(name), demoPassword);
  await phone
    .getByRole("button", { name: /^(Start,|Practise|Carry on)/ })
    .first()
    .click();
  await phone.waitForURL(/\/session\//);
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await expect(phone.getByRole("button", { name: "Alarm signs" })).toBeVisible();
}

const start = (phone: Page) => phone.getByRole("button", { name: "Start", exact: true });
const pause = (phone: Page) => phone.getByRole("button", { name: "Pause", exact: true });

test("a hold that runs out while the page is frozen counts its full time, and no more", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await begin(phone, "elif");
  await start(phone).click();
  await pause(phone).waitFor();
  await expect.poll(() => countOf(phone)).toBeGreaterThan(10);
  const browser = await phone.context().newCDPSession(phone);
  await browser.send("Page.setWebLifecycleState", { state: "frozen" });
  // Nothing runs on the page meanwhile: this is the test's own patience, longer than the hold.
  await new Promise((resolve) => setTimeout(resolve, 38_000));
  await browser.send("Page.setWebLifecycleState", { state: "active" });
  await expect(phone.getByText("How tender is it now?").first()).toBeVisible();
  await expect(phone.getByText("0:30", { exact: true })).toBeVisible();
  await expectAccessible(phone);
});

test("a clock that is set in the middle of a hold moves no timer", async ({ openPhone }) => {
  const phone = await openPhone();
  await phone.clock.install();
  await begin(phone, "ingrid");
  await start(phone).click();
  await pause(phone).waitFor();
  await phone.clock.runFor(9000);
  await expect.poll(() => countOf(phone)).toBeGreaterThan(15);
  // Only the clock on the wall: what has passed goes on passing.
  await phone.evaluate(() => {
    const wall = Date.now.bind(Date);
    Date.now = () => wall() + 3_600_000;
  });
  await phone.clock.runFor(3000);
  const left = await countOf(phone);
  expect(left).toBeGreaterThan(15);
  expect(left).toBeLessThan(30);
});

test("Yara asks for the voice, hears each moment once, and Omar's rules for discomfort act at once", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await phone.addInitScript(`
    globalThis.said = [];
    speechSynthesis.speak = ({ text }) => void globalThis.said.push(text);
  `);
  let heard = 0;
  /** What is said next, all of it, and nothing else. */
  const expectSaid = async (sentences: unknown[]) => {
    await expect
      .poll(() => phone.evaluate<string[]>(`globalThis.said.slice(${heard})`))
      .toEqual(sentences);
    heard += sentences.length;
  };
  await signIn(phone, person("yara"), demoPassword);
  await phone
    .getByRole("button", { name: /^(Start,|Practise)/ })
    .first()
    .click();
  await phone.waitForURL(/\/session\//);

  await phone.getByRole("button", { name: "Voice, sound and pace" }).click();
  const voice = phone.getByRole("switch", { name: /^Voice/ });
  await expect(voice, "nobody is spoken to unasked").not.toBeChecked();
  await voice.check({ force: true });
  await expectSaid(["Switch sides. Left leg, set one of two."]);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Done", exact: true }).click();
  await phone.clock.runFor(5000);

  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await expectSaid([expect.stringMatching(/^Next: .*Choose the spot\.$/)]);
  await start(phone).click();
  await pause(phone).waitFor();
  // Each part ends at the clock's own pace: its end is kept on the device before it is told, and a clock that runs on
  // meanwhile makes it too late to tell.
  await phone.clock.runFor(4500);
  await expectSaid(["Settle on the spot.", "Hold. 30 seconds."]);
  await phone.clock.runFor(29_000);
  await expectSaid(["Time. How tender is it now?"]);

  await answer(phone, 4);
  await phone.getByRole("button", { name: "Done", exact: true }).click();
  const guardrail = phone.getByRole("dialog", { name: "Ease off a little" });
  await expect(guardrail).toBeVisible();
  await expectSaid(["Ease off a little. Choose how."]);
  await guardrail.getByRole("button", { name: "Use less pressure" }).click();
  await expect(guardrail).toBeHidden();

  await start(phone).click();
  await phone.clock.fastForward(40_000);
  await phone.getByRole("button", { name: "Done", exact: true }).waitFor();
  await answer(phone, 8);
  await phone.getByRole("button", { name: "Done", exact: true }).click();
  await expect(phone.getByText("This exercise ends here for today").first()).toBeVisible();
  await expectAccessible(phone);
});

test("by keys alone a session is begun, shortened, done and finished, with a note for the trainer", async ({
  openPhone,
}) => {
  test.setTimeout(240_000);
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, person("maja"), demoPassword);
  const keys = phone.keyboard;
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step++) {
      const words = await phone.evaluate<string>(`(() => {
        const at = document.activeElement;
        return at === document.body ? "" : (at.getAttribute("aria-label") ?? at.textContent);
      })()`);
      if (name.test(words.trim())) return;
      await keys.press("Tab");
    }
    throw new Error(`The Tab key does not reach ${String(name)}`);
  };
  await phone
    .getByRole("button", { name: /^(Start,|Practise|Carry on)/ })
    .first()
    .waitFor();
  await tabTo(/^(Start,|Practise|Carry on)/);
  await keys.press("Enter");
  await phone.waitForURL(/\/session\//);
  const first = phone.getByRole("button", { name: "Start without an answer" });
  const going = phone.getByRole("button", { name: "Alarm signs" });
  await first.or(going).first().waitFor();
  if (await first.isVisible()) {
    await tabTo(/^Start without an answer$/);
    await keys.press("Enter");
  }
  await going.waitFor();

  // Short on time: what it leaves out is read before it is agreed on.
  await keys.press("Escape");
  await tabTo(/^Short on time$/);
  await keys.press("Enter");
  await expect(phone.getByText("This would be left out:")).toBeVisible();
  await expectAccessible(phone);
  await tabTo(/^Leave these out/);
  await keys.press("Enter");
  await expect(phone.getByRole("dialog")).toBeHidden();

  await keys.press("Escape");
  await tabTo(/^Write a note$/);
  await keys.press("Enter");
  await phone.getByLabel(/^Note/).focus();
  await keys.type("1 n a: the keys are letters here.");
  await tabTo(/^Keep the note$/);
  await keys.press("Enter");
  await expect(phone.getByLabel(/^Note/)).toBeHidden();

  const finish = phone.getByRole("button", { name: "Finish" });
  const done = phone.getByRole("button", { name: "Done", exact: true });
  for (let turn = 0; turn < 120 && !(await finish.isVisible()); turn++) {
    const question = await phone.getByRole("heading", { level: 1 }).innerText();
    if (await done.isVisible()) {
      await keys.press("2");
      await expect(phone.getByRole("radio", { name: /^2,/ })).toBeChecked();
      await keys.press("Enter");
      await expect(done.or(finish).first(), question)
        .toBeHidden()
        .catch(() => {});
    } else if (await start(phone).isVisible()) {
      await keys.press("Space");
      await expect(start(phone)).toBeHidden();
    } else await phone.clock.fastForward("00:20");
  }
  await finish.waitFor();
  await expect(phone.getByLabel(/^Note/)).toHaveValue("1 n a: the keys are letters here.");
  await expectAccessible(phone);
  await tabTo(/^Finish$/);
  await keys.press("Enter");
  await phone.waitForURL("**/today");
});

test("at 200 % text and on a small phone the controls stay in sight, and nothing is cut off", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await begin(phone, "marta");
  const seen = async (name: string | RegExp) =>
    expect(phone.getByRole("button", { name }).first()).toBeInViewport({ ratio: 0.9 });
  await phone.setViewportSize({ width: 360, height: 640 });
  if (await start(phone).isVisible()) await start(phone).click();
  await pause(phone).waitFor();
  await phone.clock.runFor(8000);
  for (const name of ["Alarm signs", "Pause", "Skip", /^Stay to/]) await seen(name);
  const stay = await phone.getByRole("button", { name: /^Stay to/ }).boundingBox();
  const centre = await pause(phone).boundingBox();
  expect((stay?.y ?? 0) + (stay?.height ?? 0)).toBeLessThanOrEqual((centre?.y ?? 0) + 4);

  await phone.setViewportSize({ width: 844, height: 390 });
  for (const name of ["Alarm signs", "Pause", "Skip", /^Stay to/]) await seen(name);
  await expectAccessible(phone);

  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.evaluate("document.documentElement.style.fontSize = '200%'");
  for (const name of ["Alarm signs", "Pause", "Skip"]) await seen(name);
  const isWider = () =>
    phone.evaluate<boolean>(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth",
    );
  expect(await isWider()).toBe(false);
  await expectAccessible(phone);
  await trainUntil(phone, phone.getByRole("button", { name: "Start now" }), {
    discomfortOf: () => 1,
  });
  expect(await isWider()).toBe(false);
  await expectAccessible(phone);
});

test("with less motion asked for, nothing moves between two seconds and the session still counts", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.emulateMedia({ reducedMotion: "reduce" });
  await phone.clock.install();
  await begin(phone, "rosa");
  const startNow = phone.getByRole("button", { name: "Start now" });
  await trainUntil(phone, startNow, { discomfortOf: () => 1 });
  await startNow.click();
  await pause(phone).waitFor();
  const drawn = () =>
    phone
      .locator("main svg path")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  const before = await drawn();
  const counted = await phone.getByRole("main").innerText();
  await phone.clock.runFor(900);
  expect(await drawn()).toEqual(before);
  await phone.clock.runFor(5000);
  await expect.poll(() => phone.getByRole("main").innerText()).not.toEqual(counted);
  await expectAccessible(phone);
});

test("somebody who taps to start is waited for, and their choice outlasts the page", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, person("henrik"), demoPassword);
  await phone.goto(`${clientUrl}/settings`);
  await phone.getByText("When I tap", { exact: true }).click();
  await expect(phone.getByRole("radio", { name: "When I tap" })).toBeChecked();
  await expectAccessible(phone);

  await phone.goto(`${clientUrl}/today`);
  await phone
    .getByRole("button", { name: /^(Start,|Practise)/ })
    .first()
    .click();
  await phone.waitForURL(/\/session\//);
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await start(phone).click();
  await expect(phone.getByText("settle on the spot")).toBeVisible();
  await phone.clock.fastForward("05:00");
  await expect.poll(() => countOf(phone)).toBe(0);
  await start(phone).click();
  await expect(pause(phone)).toBeVisible();
  await expect.poll(() => countOf(phone)).toBeGreaterThan(25);
});

test("Kofi is asked about the morning after, and told what a worse one means", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await begin(phone, "kofi");
  await start(phone).click();
  await pause(phone).waitFor();
  await phone.clock.fastForward("00:10");
  await phone.clock.fastForward("00:40");
  await answer(phone, 1);
  await phone.getByRole("button", { name: "Done", exact: true }).click();
  await expect(start(phone)).toBeVisible();
  await expect(phone.getByTitle("All saved")).toBeVisible();

  // A night passes: he asks with tomorrow's date.
  await phone.route(/checkIn\.get/, (route) => {
    const url = decodeURIComponent(route.request().url());
    const tomorrow = url.replace(/(\d{4}-\d{2}-\d{2})/, (day) => {
      const next = new Date(`${day}T12:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      return next.toISOString().slice(0, 10);
    });
    return route.continue({ url: tomorrow });
  });
  await phone.goto(`${clientUrl}/today`);
  await phone.clock.runFor(5000);
  const question = phone.getByRole("group", { name: "How is it this morning?" });
  await expect(question).toBeVisible();
  await expectAccessible(phone);
  const sent = phone.waitForResponse((response) => response.url().includes("outbox.create"));
  await question.getByRole("button", { name: "Worse" }).click();
  await expect(phone.getByText("Take the easier way today")).toBeVisible();
  await expectAccessible(phone);
  await sent;

  const asked = phone.waitForResponse((response) => response.url().includes("checkIn.get"));
  await phone.reload();
  await phone.clock.runFor(5000);
  await asked;
  await expect(question).toBeHidden();
});
