import { demoPassword } from "@fourstep/db/seed";
import type { Locator, Page } from "@playwright/test";
import { clientUrl, trainerUrl } from "../addresses.ts";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";
import { trainUntil } from "../training.ts";

const tomasz = { email: "tomasz@example.com", app: clientUrl };

/** The pose of a figure as one number, from the ways of all its paths. */
const poseOf = (figure: Locator): Promise<number> =>
  figure.evaluate((svg) =>
    [...svg.querySelectorAll("path")]
      .flatMap((path) => path.getAttribute("d")?.match(/-?[\d.]+/g) ?? [])
      .reduce((sum, number) => (31 * sum + Number(number)) % 1_000_000_007, 7),
  );
const figures = (page: Page) => page.locator("main svg[data-figure]");

/** Moves the slider by keys, as people without a mouse do. */
async function scrub(page: Page, key: "Home" | "End" | "PageUp") {
  await page.getByRole("slider", { name: "Moment of the rep" }).press(key);
}

test("Omar looks through the library, and every figure moves at his hand", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await desktop.getByRole("link", { name: "Library" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await expect(figures(desktop)).toHaveCount(32);
  await expectAccessible(desktop);

  const march = desktop.getByRole("link", { name: /^Wall march/ });
  const still = await poseOf(march.locator("svg"));
  await march.focus();
  await expect.poll(() => poseOf(march.locator("svg"))).not.toBe(still);

  await desktop.getByRole("link", { name: "All figures" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "All figures" })).toBeVisible();
  const ids = await figures(desktop).evaluateAll((all) => [
    ...new Set(all.map((svg) => svg.getAttribute("data-figure"))),
  ]);
  expect(ids).toHaveLength(32);
  for (const id of ids) {
    const figure = desktop.locator(`svg[data-figure="${id}"]`).first();
    await figure.scrollIntoViewIfNeeded();
    const before = await poseOf(figure);
    await expect
      .poll(() => poseOf(figure), { message: `${id} moves`, intervals: [100] })
      .not.toBe(before);
  }

  await desktop.getByRole("button", { name: "Pause" }).click();
  await scrub(desktop, "Home");
  await desktop.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  const first = figures(desktop).first();
  await first.scrollIntoViewIfNeeded();
  await expectStill(first);
  const start = await poseOf(first);
  await scrub(desktop, "PageUp");
  await scrub(desktop, "PageUp");
  await expect.poll(() => poseOf(first), "scrubbing changes the pose").not.toBe(start);
  await expectAccessible(desktop);

  await desktop.getByRole("link", { name: "Wall march", exact: true }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Wall march" })).toBeVisible();
  await expect(desktop.getByText("Not like this").first()).toBeVisible();
  await expectAccessible(desktop);
});

test("whoever asks for less motion sees figures that stand, and can still move them by hand", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await desktop.emulateMedia({ reducedMotion: "reduce" });
  await signIn(desktop, omar, demoPassword);
  await desktop.goto(`${trainerUrl}/library/figures`);
  const first = figures(desktop).first();
  await expect(first).toBeVisible();
  await expectStill(first);
  const before = await poseOf(first);
  await scrub(desktop, "PageUp");
  await scrub(desktop, "PageUp");
  await expect.poll(() => poseOf(first)).not.toBe(before);
});

test("in the player the figure follows the rep, and stands while it is paused", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, tomasz, demoPassword);
  await phone.getByRole("button", { name: /^(Start,|Practise)/ }).click();
  await phone.waitForURL(/\/session\//);
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await chooseSpots(phone);
  const counting = phone.getByRole("button", { name: "Count one fewer" });
  await trainUntil(phone, counting, { discomfortOf: () => 1 });

  const figure = figures(phone).first();
  const pose = await poseOf(figure);
  await expect.poll(() => poseOf(figure), "it moves with the rep").not.toBe(pose);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(phone.getByRole("button", { name: /^(Go on|Resume|Carry on)/ })).toBeVisible();
  await expectStill(figure);
});

/** A tender spot is chosen on the picture with a finger, and by keys. */
async function chooseSpots(phone: Page) {
  const spots = phone.getByRole("radiogroup", { name: "Where is it most tender?" });
  const second = spots.getByRole("radio").nth(1);
  const place = await second.boundingBox();
  await phone.mouse.click((place?.x ?? 0) + 24, (place?.y ?? 0) + 24);
  await expect(second).toBeChecked();
  await second.focus();
  await second.press("ArrowUp");
  await expect(spots.getByRole("radio").first()).toBeChecked();
}

/** The pose is the same for a while. */
async function expectStill(figure: Locator) {
  await figure.page().waitForTimeout(300);
  const pose = await poseOf(figure);
  for (let look = 0; look < 4; look += 1) {
    await figure.page().waitForTimeout(250);
    expect(await poseOf(figure)).toBe(pose);
  }
}
