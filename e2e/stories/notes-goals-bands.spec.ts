import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";

test("Omar says what holds for Mateo: a goal, a caution, his time, his bands and from where on to look", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await desktop.goto(`${omar.app}/clients`);
  await desktop.getByRole("searchbox", { name: "Find a client" }).fill("mateo");
  await desktop.getByRole("link", { name: /^Mateo/ }).click();
  await desktop.getByRole("link", { name: "Settings", exact: true }).click();
  await expect(desktop.getByRole("heading", { level: 1 })).toHaveText(/Mateo/);

  await desktop.getByLabel("New goal").fill("Squat 60 kg without pain");
  await desktop.getByRole("button", { name: "Set goal" }).click();
  await expect(desktop.getByText("Squat 60 kg without pain")).toBeVisible();

  const cautions = desktop.locator("form").filter({ hasText: "Add a caution" });
  await cautions.getByLabel("Add a caution").selectOption("kneeling-pain");
  await cautions.getByRole("textbox", { name: "Kneeling hurts" }).fill("Left knee");
  await cautions.getByRole("button", { name: "Save" }).click();
  await expect(cautions.getByText("Saved.")).toBeVisible();

  const time = desktop.locator("form").filter({ hasText: "Minutes a session" });
  await time.getByLabel("Minutes a session").fill("200");
  await expect(time.getByText("From 1 to 180, or leave it empty.")).toBeVisible();
  await time.getByLabel("Minutes a session").fill("25");
  await time.getByRole("button", { name: "Save" }).click();
  await expect(time.getByText("Saved.")).toBeVisible();

  const bands = desktop.locator("form").filter({ hasText: "Green up to" });
  await bands.getByLabel("Green up to").selectOption("1");
  await bands.getByLabel("Amber up to").selectOption("4");
  await bands.getByRole("button", { name: "Save" }).click();
  await expect(bands.getByText("Saved.")).toBeVisible();

  const thresholds = desktop.locator("form").filter({ hasText: "Planned sessions missed" });
  await thresholds.getByLabel("Planned sessions missed").fill("5");
  await thresholds.getByLabel("Days before a plan ends").fill("10");
  await thresholds.getByRole("button", { name: "Save" }).click();
  await expect(thresholds.getByText("Saved. Your queue follows in a moment.")).toBeVisible();
  await expectAccessible(desktop);
  await desktop.reload();
  await expect(thresholds.getByLabel("Planned sessions missed")).toHaveValue("5");
  await expect(thresholds.getByLabel("Days before a plan ends")).toHaveValue("10");

  await desktop.getByRole("link", { name: /^Mateo/ }).click();
  for (const fact of ["Squat 60 kg without pain", "Kneeling hurts (Left knee)", "25 min", "5–10"]) {
    await expect(desktop.getByText(fact).first()).toBeVisible();
  }
  await expect(
    desktop.getByRole("region", { name: "Story" }).getByText("Goal").first(),
  ).toBeVisible();

  // The builder knows what he has, though only half of it was said, and what speaks against an exercise.
  await desktop.locator("body").press("e");
  await desktop.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(desktop.getByText("25 min", { exact: true })).toBeVisible();
  await expect(desktop.getByText(/Take care|Does not suit this client/).first()).toBeVisible();
  await expectAccessible(desktop);
});
