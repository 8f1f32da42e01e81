import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, openRoster, signIn, test, theo } from "../story.ts";

test("Theo narrows his roster, tags two people by keyboard, keeps the view and finds it in the address", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  await openRoster(desktop);
  const rows = desktop.getByRole("row");
  const person = (name: RegExp) => desktop.getByRole("link", { name });
  await expect(person(/^Viktor/)).toBeVisible();
  await expectAccessible(desktop);

  // Found by the slash, walked to, selected.
  for (const name of ["viktor", "oskar"]) {
    await desktop.keyboard.press("/");
    await desktop.getByRole("searchbox", { name: "Find a client" }).fill(name);
    await expect(rows).toHaveCount(2);
    await desktop.keyboard.press("Tab");
    await person(new RegExp(`^${name}`, "i")).focus();
    await desktop.keyboard.press("x");
  }
  await expect(desktop.getByText("2 selected")).toBeVisible();
  await desktop.keyboard.press("t");
  await desktop.getByRole("combobox", { name: "Tag" }).fill("Barbell");
  await desktop.getByRole("button", { name: "Put it on" }).click();

  await desktop.getByRole("searchbox", { name: "Find a client" }).fill("");
  await expect(person(/^Emil/)).toBeVisible();
  await desktop.getByRole("button", { name: /^Barbell/ }).click();
  await expect(rows).toHaveCount(3);
  await desktop.getByRole("button", { name: "Worst pain, 8 wk" }).click();
  await expect(desktop).toHaveURL(/sort=pain/);
  await expect(desktop).toHaveURL(/tags=Barbell/);

  // The address is the view.
  await desktop.reload();
  await expect(rows).toHaveCount(3);
  await desktop.getByRole("button", { name: "Columns" }).click();
  await desktop.getByRole("checkbox", { name: "Tags" }).press("Space");
  await expect(desktop.getByRole("columnheader", { name: "Tags" })).toBeVisible();
  await desktop.getByRole("button", { name: "Views" }).click();
  await desktop.getByRole("textbox", { name: "Name of this view" }).fill("Lifters by pain");
  await desktop.getByRole("button", { name: "Keep this view" }).click();
  await expect(desktop.getByRole("dialog")).toBeHidden();

  await desktop.goto(`${theo.app}/clients`);
  await expect(person(/^Emil/)).toBeVisible();
  await desktop.getByRole("button", { name: "Lifters by pain" }).click();
  await expect(rows).toHaveCount(3);
  await expect(desktop.getByRole("columnheader", { name: "Tags" })).toBeVisible();

  // Beside the queue the same tag leaves the same two.
  await desktop.goto(`${theo.app}/queue`);
  const aside = desktop.getByRole("region", { name: "All clients" });
  await aside.getByRole("button", { name: /^Barbell/ }).click();
  await expect(aside.getByRole("row")).toHaveCount(3);
  await aside.getByRole("button", { name: "All", exact: true }).click();
  await expect(aside.getByRole("link", { name: /^Emil/ })).toBeVisible();
  await desktop.goBack();
  await expect(rows).toHaveCount(3);

  // Walking the rows moves the focus; O opens.
  await desktop.keyboard.press("j");
  await desktop.keyboard.press("o");
  await desktop.waitForURL(/\/clients\/./);
  await expect(desktop.getByRole("heading", { level: 1, name: /^(Viktor|Oskar)/ })).toBeVisible();
});

test("the roster that needs Theo holds those whom the worker found", async ({ openDesktop }) => {
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("combobox", { name: "Who is shown" }).selectOption("Needs you");
  await expect(desktop).toHaveURL(/state=needsYou/);
  await expect(desktop.getByRole("link", { name: /^Emil/ })).toBeVisible();
  await expect(desktop.getByRole("link", { name: /^Viktor/ })).toBeVisible();
});
