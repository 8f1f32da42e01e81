import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, signIn, test } from "../story.ts";

const newcomer = { email: `noa-${Date.now()}@example.com`, app: clientUrl };
const firstPassword = "left knee, right knee";
const secondPassword = "one rep is there and back";

test("Noa signs up, forgets the password, gets back in by mail and signs another device out", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.goto(`${clientUrl}/sign-up`);
  await expectAccessible(phone);
  await phone.getByRole("textbox", { name: "Name" }).fill("Noa Berg");
  await phone.getByLabel("Email").fill(newcomer.email);
  await phone.getByRole("textbox", { name: /password/i }).fill("short");
  await phone.getByRole("button", { name: /account/i }).click();
  await expect(phone.getByText("At least 10 characters, please.")).toBeVisible();
  await expect(phone.getByLabel("Email")).toHaveValue(newcomer.email);
  await phone.getByRole("textbox", { name: /password/i }).fill(firstPassword);
  await phone.getByRole("button", { name: /account/i }).click();
  await expect(phone.getByText("No plan yet")).toBeVisible();
  await expectAccessible(phone);

  const other = await openPhone();
  await signIn(other, newcomer, firstPassword);
  await phone.getByRole("link", { name: "Settings" }).click();
  const devices = phone.getByRole("region", { name: "Signed-in devices" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(phone);
  await devices
    .getByRole("button", { name: /^Sign out/ })
    .first()
    .click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);

  await phone.getByRole("button", { name: "Sign out", exact: true }).last().click();
  await phone.waitForURL(/\/sign-in/);
  await phone.getByRole("link", { name: "Forgotten?" }).click();
  // Both pages have a field for the address.
  await expect(phone.getByRole("button", { name: "Send the link" })).toBeVisible();
  await phone.getByLabel("Email").fill(newcomer.email);
  await phone.getByRole("button", { name: "Send the link" }).click();
  await expect(phone.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  await expectAccessible(phone);

  await expect.poll(() => resetLinkFor(newcomer.email), { timeout: 30_000 }).not.toBeNull();
  await phone.goto(resetLinkFor(newcomer.email) ?? "");
  await expectAccessible(phone);
  await phone.getByRole("textbox", { name: "New password" }).fill(secondPassword);
  await phone.getByRole("button", { name: "Keep this password" }).click();
  await expect(phone.getByRole("heading", { name: "Your password is changed" })).toBeVisible();

  await phone.goto(`${clientUrl}/sign-in`);
  await phone.getByLabel("Email").fill(newcomer.email);
  await phone.getByRole("textbox", { name: "Password" }).fill(firstPassword);
  await phone.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(phone.getByText("do not belong together")).toBeVisible();
  await phone.getByRole("textbox", { name: "Password" }).fill(secondPassword);
  await phone.getByRole("button", { name: "Sign in", exact: true }).click();
  await phone.waitForURL("**/today");
});

/** The reset link mailed to this address, as the outbox folder keeps it when there is no SMTP server. */
function resetLinkFor(address: string): string | null {
  const folder = join(process.env["FOURSTEP_E2E_DATA"] ?? "", "outbox");
  if (!existsSync(folder)) return null;
  const links = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .filter((mail) => mail.includes(`To: ${address}`))
    // Quoted-printable folds long lines with a trailing `=` and spells `=` as `=3D`.
    .map((mail) => mail.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "="))
    .flatMap((mail) => /https?:\/\/\S+reset-password#token=[\w-]+/.exec(mail) ?? []);
  return links.at(0) ?? null;
}
