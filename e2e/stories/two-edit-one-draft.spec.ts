import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, omar, openRoster, signIn, test } from "../story.ts";

test("Samuel's plan is edited in two places: the second is told, sees both, and chooses", async ({
  openDesktop,
}) => {
  const one = await openDesktop();
  await signIn(one, omar, demoPassword);
  await openRoster(one);
  await one.getByRole("link", { name: /^Samuel/ }).click();
  await one.waitForURL(/\/clients\//);
  const client = one.url().split("/").at(-1)?.split("?")[0] ?? "";
  await one.goto(`${omar.app}/plans/new?client=${client}`);
  await one.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  const name = (page: typeof one) => page.getByRole("textbox", { name: "Name of the plan" });
  await expect(name(one)).toBeVisible();

  // Names of their own, since the draft stays open for whoever runs this again.
  const mark = Date.now().toString(36);
  const desk = `Running ${mark}, from the desk`;
  const home = `Running ${mark}, from home`;
  const other = await openDesktop();
  await signIn(other, omar, demoPassword);
  await other.goto(one.url());
  await expect(name(other)).toBeVisible();

  const saved = one.waitForResponse((answer) => answer.url().includes("planDraft.update"));
  await name(one).fill(desk);
  await saved;
  await name(other).fill(home);
  const conflict = other.getByRole("dialog", { name: "Omar Haddad changed this draft, too" });
  await expect(conflict).toBeVisible();
  await expect(conflict.getByText(`${desk}:`)).toBeVisible();
  await expect(conflict.getByText(`${home}:`)).toBeVisible();
  await expectAccessible(other);
  await conflict.getByRole("button", { name: "Take theirs" }).click();
  await expect(name(other)).toHaveValue(desk);

  // What was given up is one undo away.
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(name(other)).toHaveValue(home);
  await expect(async () => {
    await one.reload();
    await expect(name(one)).toHaveValue(home, { timeout: 3_000 });
  }).toPass();
});
