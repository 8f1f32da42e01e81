import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { expect, signIn, test } from "../story.ts";
import { countOf } from "../training.ts";

const luka = { email: "luka@example.com", app: clientUrl };

test("a reload in mid-hold comes back to the same spot with the timer right", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, luka, demoPassword);
  await phone
    .getByRole("button", { name: /^(Start|Practise)/ })
    .first()
    .click();
  await phone.waitForURL(/\/session\//);
  await phone.getByRole("button", { name: "Start without an answer" }).click();
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  await phone.getByRole("button", { name: "Pause", exact: true }).waitFor();
  await phone.clock.fastForward("00:08");
  const heading = await phone.getByRole("heading", { level: 1 }).innerText();
  await phone.clock.fastForward("00:08");
  const before = await countOf(phone);
  expect(before).toBeGreaterThan(5);

  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(phone.getByText(/spot 1 of/)).toBeVisible();
  const after = await countOf(phone);
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThan(before - 6);

  await phone.clock.fastForward("01:00");
  await expect(phone.getByRole("radiogroup", { name: "How tender is it now?" })).toBeVisible();
});
