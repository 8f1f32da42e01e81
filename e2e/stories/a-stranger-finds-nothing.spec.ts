import { demoPassword } from "@fourstep/db/seed";
import { clientUrl, trainerUrl } from "../addresses.ts";
import {
  expect,
  expectAccessible,
  mina,
  omar,
  openRoster,
  priya,
  signIn,
  test,
  theo,
} from "../story.ts";

test("Theo and Priya find nothing of Mina's", async ({ openDesktop, openPhone }) => {
  const omars = await openDesktop();
  await signIn(omars, omar, demoPassword);
  await openRoster(omars);
  await omars.getByRole("link", { name: /^Mina/ }).click();
  await expect(omars.getByRole("heading", { level: 1, name: /^Mina/ })).toBeVisible();
  const clientPage = new URL(omars.url()).pathname;
  await omars.getByRole("region", { name: "Sessions" }).getByRole("link").first().click();
  await omars.waitForURL(/\/sessions\//);
  const sessionId = new URL(omars.url()).pathname.split("/").at(-1) ?? "";

  const theos = await openDesktop();
  await signIn(theos, theo, demoPassword);
  for (const path of [clientPage, `/sessions/${sessionId}`]) {
    await theos.goto(trainerUrl + path);
    await expect(theos.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await expectAccessible(theos);
  }
  await theos.goto(`${trainerUrl}/clients`);
  await expect(theos.getByRole("link", { name: /^Mina/ })).toHaveCount(0);

  const priyas = await openPhone();
  await signIn(priyas, priya, demoPassword);
  const input = encodeURIComponent(JSON.stringify({ id: sessionId }));
  const answer = await priyas.request.get(`${clientUrl}/api/trpc/session.get?input=${input}`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain("Mina");
});

test("nobody is let in without signing in, and a client is no trainer", async ({
  openPhone,
  openDesktop,
}) => {
  const phone = await openPhone();
  await phone.goto(`${clientUrl}/today`);
  await phone.waitForURL(/\/sign-in/);
  await expectAccessible(phone);
  const answer = await phone.request.get(`${clientUrl}/api/trpc/today.get?input=%7B%7D`);
  expect(answer.status()).toBe(401);

  const desktop = await openDesktop();
  await desktop.goto(`${trainerUrl}/sign-in`);
  await desktop.getByLabel("Email").fill(mina.email);
  await desktop.getByRole("textbox", { name: "Password" }).fill(demoPassword);
  await desktop.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(desktop.getByText("has no place here")).toBeVisible();
  await expectAccessible(desktop);
});
