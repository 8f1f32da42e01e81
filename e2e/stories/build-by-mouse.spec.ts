import { assignTo, draftFrom } from "../building.ts";
import { expect, expectAccessible, omar, test } from "../story.ts";

test("Omar builds a plan for Sofia by mouse: what the check finds is mended by what it offers", async ({
  openDesktop,
}) => {
  const desk = await openDesktop();
  await draftFrom(desk, omar, "Front-hip reset");
  const begun = Date.now();

  // A dose below the usual range draws a finding; its own button sets the usual dose.
  const rock = desk.locator('[data-column="mobilize"] [data-card]').first();
  await rock.click();
  await desk.getByRole("spinbutton", { name: "Reps" }).fill("3");
  await expect(desk.getByText(/3 reps\. Usual is/)).toBeVisible();
  await desk.getByRole("button", { name: /^Set the usual dose/ }).click();
  await expect(desk.getByText("All of it holds")).toBeVisible();

  // An exercise that stays on the spot, in place of the one that travels, is a hard finding.
  await desk.locator('[data-column="integrate"] [data-card]').first().click();
  await desk.getByRole("button", { name: /^easier Supported split squat/ }).click();
  await expect(desk.getByRole("button", { name: "Assign after 1 fix" })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: /^Swap it in/ }).click();
  await expect(desk.getByRole("button", { name: "Assign", exact: true })).toBeVisible();

  // Out of the library by dragging: into its own column and nowhere else.
  const rolls = desk.locator('[data-column="smr"] [data-card]');
  await desk.getByRole("searchbox", { name: "Find an exercise" }).fill("wall hip ball");
  const found = desk.locator("[data-library-row]").first();
  await found.dragTo(rolls.first());
  await expect(rolls).toHaveCount(3);
  await expect(rolls.first()).toHaveAccessibleName(/wall/i);
  await desk.getByRole("button", { name: "Undo" }).click();
  await expect(rolls).toHaveCount(2);

  // The same with the keyboard, from the handle: Enter takes up, Enter puts down.
  const last = (await rolls.last().getAttribute("aria-label")) ?? "";
  await desk
    .getByRole("button", { name: /^Drag Front-hip ball press/ })
    .first()
    .focus();
  await desk.keyboard.press("Enter");
  const first = desk.getByRole("group", { name: "Before Side-front hip roll" });
  await expect(first).toHaveAttribute("aria-describedby", /./);
  // Tab goes from place to place, and round.
  await expect(async () => {
    await desk.keyboard.press("Tab");
    await expect(first).toBeFocused({ timeout: 200 });
  }).toPass();
  await desk.keyboard.press("Enter");
  await expect(rolls.first()).toHaveAccessibleName(last);

  await assignTo(desk, "Sofia Marchetti");
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`From a routine to an assigned plan by mouse: ${seconds} s`);
  expect(seconds).toBeLessThan(120);
});
