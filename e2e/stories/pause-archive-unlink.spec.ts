import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";

test("Theo pauses Wiremu, and of Bilal, with whom he parts, he finds nothing any more", async ({
  openDesktop,
  openPhone,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  const settingsOf = async (first: string) => {
    await desktop.goto(`${theo.app}/clients`);
    await desktop.getByRole("searchbox", { name: "Find a client" }).fill(first.toLowerCase());
    await desktop.getByRole("link", { name: new RegExp(`^${first}`) }).click();
    await desktop.getByRole("link", { name: "Settings", exact: true }).click();
  };
  await settingsOf("Wiremu");
  await desktop.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(desktop.getByRole("button", { name: "Go on" })).toBeVisible();
  await desktop.getByRole("link", { name: /^Wiremu/ }).click();
  await expect(desktop.getByText(/Paused\./)).toBeVisible();

  await settingsOf("Bilal");
  const address = desktop.url().replace("/settings", "");
  await desktop.getByRole("button", { name: "Part", exact: true }).click();
  await expect(desktop.getByRole("dialog")).toBeVisible();
  await expectAccessible(desktop);
  await desktop.getByRole("dialog").getByRole("button", { name: "Part", exact: true }).click();
  await desktop.waitForURL(/\/clients$/);
  for (const page of [address, `${address}/report`, `${address}/settings`]) {
    await desktop.goto(page);
    await expect(desktop.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  }

  // What Bilal trains by stays his own.
  const phone = await openPhone();
  await signIn(phone, { email: "bilal@example.com", app: clientUrl }, demoPassword);
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(phone.getByText(/Theo/)).toBeHidden();
});
