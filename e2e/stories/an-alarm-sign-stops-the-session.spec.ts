import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, omar, openRoster, signIn, test } from "../story.ts";
import { answer } from "../training.ts";

const aiko = { email: "aiko@example.com", app: clientUrl };

test("Aiko stops at an alarm sign, is told where to turn, and Omar reads it", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await signIn(phone, aiko, demoPassword);
  await phone.getByRole("button", { name: /^(Start,|Practise)/ }).click();
  await phone.waitForURL(/\/session\//);
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await answer(phone, 4);
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  await phone.getByRole("button", { name: "Pause", exact: true }).waitFor();

  await phone.getByRole("button", { name: "Alarm signs" }).click();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: /travelling down a leg/ }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Stop here for today" })).toBeVisible();
  await expect(phone.getByText("travelling down a leg"), "private until asked for").toBeHidden();
  await expect(phone.getByRole("link", { name: "Call 112" })).toBeVisible();
  await expectAccessible(phone);

  // The phone was put away; the stop still stands when it is taken up again.
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1, name: "Stop here for today" })).toBeVisible();
  await phone.getByRole("button", { name: "End the session" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: /^Stopped after/ })).toBeVisible();
  await expect(phone.getByText("Saved and sent.")).toBeVisible();
  await phone.getByRole("button", { name: "Back to Today" }).click();
  await phone.waitForURL("**/today");

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("link", { name: /^Aiko/ }).click();
  const newest = desktop.getByRole("region", { name: "Sessions" }).getByRole("row").nth(1);
  await expect(newest).toContainText("alarm sign");
  await newest.getByRole("link").click();
  await expect(desktop.getByRole("heading", { level: 1 })).toContainText(
    "Stopped at an alarm sign",
  );
  await expectAccessible(desktop);
});
