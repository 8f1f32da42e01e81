import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";

test("Omar says what holds for Mateo: a goal, a caution, his time and his bands", async ({
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
  await expectAccessible(desktop);

  await desktop.getByRole("link", { name: /^Mateo/ }).click();
  for (const fact of ["Squat 60 kg without pain", "Kneeling hurts (Left knee)", "25 min", "5–10"]) {
    await expect(desktop.getByText(fact).first()).toBeVisible();
  }
  await expect(
    desktop.getByRole("region", { name: "Story" }).getByText("Goal").first(),
  ).toBeVisible();
});
