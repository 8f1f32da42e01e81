import { draftFrom } from "../building.ts";
import { expect, expectAccessible, test, theo } from "../story.ts";

test("Theo gives a plan a second phase, finds the view in the address, and renews a template from it", async ({
  openDesktop,
}) => {
  const title = `In phases ${Date.now().toString(36)}`;
  const desk = await openDesktop();
  await draftFrom(desk, theo, "Front-hip reset");
  await desk.getByRole("textbox", { name: "Name of the plan" }).fill(title);

  // The second phase begins as the first, and then has less.
  await desk.getByRole("button", { name: "Add a phase" }).click();
  await expect(desk).toHaveURL(/phase=2/);
  await desk.getByRole("textbox", { name: "Name of phase 2" }).fill("Longer");
  const cards = desk.locator("[data-card]");
  await expect(cards).toHaveCount(5);
  await desk.locator('[data-column="smr"] [data-card]').first().click();
  await desk.getByRole("button", { name: "Remove Side-front hip roll" }).click();
  await expect(cards).toHaveCount(4);
  await desk.getByRole("button", { name: "Phase 1, from week 1" }).click();
  await expect(cards).toHaveCount(5);
  await desk.getByRole("button", { name: /^Phase 2, from week \d/ }).click();
  await expectAccessible(desk);

  // What the library is asked for, and the phase, are there again after a reload.
  await desk.getByRole("searchbox", { name: "Find an exercise" }).fill("lunge");
  await desk.getByRole("combobox", { name: "Level" }).selectOption("2");
  await expect(desk).toHaveURL(/q=lunge/);
  await expect(desk.getByText(/^Draft, saved /)).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole("searchbox", { name: "Find an exercise" })).toHaveValue("lunge");
  await expect(desk.getByRole("combobox", { name: "Level" })).toHaveValue("2");
  await expect(cards).toHaveCount(4);

  // Kept as a template, begun from it, renamed, and the template with it.
  await desk.getByRole("button", { name: "More about this draft" }).click();
  await desk.getByRole("menuitem", { name: "Keep as a template" }).click();
  await expect(desk.getByText(`“${title}” is kept as a template.`)).toBeVisible();
  await desk.goto(`${theo.app}/plans`);
  await desk.getByRole("link", { name: `Use ${title}` }).click();
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await desk.getByRole("textbox", { name: "Name of the plan" }).fill(`${title}, renewed`);
  await desk.getByRole("button", { name: "More about this draft" }).click();
  await desk.getByRole("menuitem", { name: "Renew its template" }).click();
  await expect(desk.getByText(`The template is “${title}, renewed” now`)).toBeVisible();
  await desk.goto(`${theo.app}/plans`);
  await expect(desk.getByRole("link", { name: `Use ${title}, renewed` })).toBeVisible();
  await expect(desk.getByRole("link", { name: `Use ${title}`, exact: true })).toHaveCount(0);
});
