import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { expect, mina, signIn, test } from "../story.ts";

/** As a phone asks for a page in order to keep it. */
const shell = { headers: { "fourstep-shell": "1" } };

test("Today stands there as Mina left it before its code has come, and is itself a moment later", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await signIn(phone, mina, demoPassword);
  const title = await phone.getByRole("heading", { level: 1 }).innerText();
  await expect(phone.getByRole("navigation").getByText("Today")).toBeVisible();
  await phone.goto("about:blank");

  let letIn = () => {};
  const gate = new Promise<void>((resolve) => (letIn = resolve));
  await phone.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  await phone.goto(`${clientUrl}/today`, { waitUntil: "commit" });
  await expect(phone.locator("[inert] h1")).toHaveText(title);
  // Seen, and not yet there for hands and ears.
  await expect(phone.getByRole("heading", { level: 1 })).toHaveCount(0);

  letIn();
  await expect(phone.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(phone.locator("[inert] h1")).toHaveCount(0);
});

test("the scripts that a first screen waits for hold no library of schemas", async ({
  request,
}) => {
  for (const address of ["/today", "/session", "/progress"]) {
    const html = await (await request.get(clientUrl + address, shell)).text();
    const named = html.matchAll(/\["(\/_next\/static\/[^"]+\.js)"/g);
    const scripts = [...named].map(([, script]) => script!);
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      const code = await (await request.get(clientUrl + script)).text();
      expect(code.includes("ZodError"), `${script} of ${address}`).toBe(false);
    }
  }
});

test("on a phone held sideways, signing in leads to the top of Today", async ({ openPhone }) => {
  const phone = await openPhone();
  await phone.setViewportSize({ width: 844, height: 390 });
  await signIn(phone, mina, demoPassword);
  await expect(phone.getByRole("button", { name: /^(Start|Carry on|Do it again)/ })).toBeAttached();
  await expect(phone.getByRole("heading", { level: 1 })).toBeInViewport();
});
