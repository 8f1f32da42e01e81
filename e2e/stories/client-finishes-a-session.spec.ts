import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, mina, omar, openRoster, signIn, test } from "../story.ts";
import { answer, beginSession, trainToTheEnd } from "../training.ts";

test("Mina is led through her four steps, and Omar reads every set", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(240_000);
  const phone = await openPhone();
  await phone.clock.install();
  await signIn(phone, mina, demoPassword);
  await expect(phone.getByRole("heading", { level: 1, name: "Front-hip reset" })).toBeVisible();
  await expectAccessible(phone);

  await beginSession(phone);
  await expectAccessible(phone);
  // The rock's first set is amber: she eases off, and the later sets are calm.
  const asked = await trainToTheEnd(phone, { discomfortOf: (set) => (set === 7 ? 4 : 2) });
  expect(asked, "4 + 2 spots, and 4 sets of each of the three exercises").toBe(18);

  await expect(phone.getByRole("heading", { level: 1, name: /^All four steps/ })).toBeVisible();
  await expectAccessible(phone);
  await answer(phone, 2);
  await phone.getByLabel(/^Note to Omar/).fill("The rock pinched at first, then it was fine.");
  await expect(phone.getByText("Saved and sent.")).toBeVisible();
  await phone.getByRole("button", { name: "Finish" }).click();
  await phone.waitForURL("**/today");
  await expect(phone.getByText("Done for today")).toBeVisible();
  await expectAccessible(phone);

  await phone.getByRole("link", { name: "History" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expectAccessible(phone);

  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await openRoster(desktop);
  await desktop.getByRole("searchbox", { name: "Find a client" }).fill("mina");
  await expect(desktop.getByRole("row")).toHaveCount(2);
  await expectAccessible(desktop);
  await desktop.getByRole("link", { name: /^Mina/ }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: /^Mina/ })).toBeVisible();
  await expectAccessible(desktop);

  const newest = desktop.getByRole("region", { name: "Sessions" }).getByRole("row").nth(1);
  await expect(newest).toContainText("18 of 18");
  await newest.getByRole("link").click();
  await expect(desktop.getByRole("heading", { level: 1 })).toContainText("18 of 18 sets");
  await expect(desktop.getByRole("heading", { level: 1 })).toContainText("reached 4 of 10");
  const rock = desktop.getByRole("row", { name: /Half-kneeling hip-flexor rock/ });
  await expect(rock).toContainText("2 × 12 each leg");
  await expect(rock.getByText("of 12")).toHaveCount(4);
  const lunge = desktop.getByRole("row", { name: /Forward-to-reverse lunge/ });
  await expect(lunge.getByText("of 8")).toHaveCount(4);
  await expect(desktop.getByText("The rock pinched at first, then it was fine.")).toBeVisible();
  await desktop.getByRole("button", { name: "As a table" }).click();
  await expectAccessible(desktop);
});
