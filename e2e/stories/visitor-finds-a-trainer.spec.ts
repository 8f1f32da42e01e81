import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { act, look, told } from "../asking.ts";
import { publishRoutine, readUntil } from "../community.ts";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";

const mark = Date.now().toString(36);

test("a visitor finds a trainer by what they say of themselves, without scripts, and no longer once they step back", async ({
  browser,
  openDesktop,
}) => {
  const desk = await openDesktop();
  await signIn(desk, theo, demoPassword);
  const before = told(await look(desk, theo, "memberProfile.get")) as {
    profile: { displayName: string; about: string; hasPage: boolean } | null;
  };
  const profile = before.profile ?? { displayName: "Theo L.", about: "", hasPage: false };
  const about = `Runners and their stiff hips, ${mark}.`;
  told(await act(desk, theo, "memberProfile.update", { ...profile, about, hasPage: true }));
  await publishRoutine(desk, theo, `After the long run ${mark}`);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await context.newPage();
  await visitor.goto(clientUrl);
  await visitor.getByRole("navigation").getByRole("link", { name: "Coaches" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Coaches" })).toBeVisible();
  const row = visitor.getByRole("listitem").filter({ hasText: mark });
  await readUntil(visitor, `${clientUrl}/coaches`, async () => {
    await expect(row).toContainText(about, { timeout: 1000 });
  });
  await expect(row).toContainText(/\d+ routines?/);
  await visitor.getByRole("searchbox", { name: "Find a coach" }).fill(`STIFF ${mark}`);
  await visitor.getByRole("button", { name: "Show", exact: true }).click();
  await expect(visitor).toHaveURL(/\/coaches\?find=STIFF/);
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await row.getByRole("link").click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(profile.displayName);
  await expect(visitor.getByText(`After the long run ${mark}`)).toBeVisible();
  const page = visitor.url();
  await context.close();

  await desk.goto(`${clientUrl}/coaches?find=${mark}`);
  await expectAccessible(desk);
  await desk.goto(`${clientUrl}/coaches?find=nobody-${mark}`);
  await expect(desk.getByText("No coach answers all of that.")).toBeVisible();
  await expectAccessible(desk);
  const map = await (await desk.request.get(`${clientUrl}/sitemap.xml`)).text();
  expect(map).toContain("/coaches</loc>");
  expect(map).toContain(`${new URL(page).pathname}</loc>`);

  told(await act(desk, theo, "memberProfile.update", { ...profile, hasPage: false }));
  await expect(async () => {
    const list = await (await desk.request.get(`${clientUrl}/coaches`)).text();
    expect(list).not.toContain(about);
    expect((await desk.request.get(page)).status()).toBe(404);
  }).toPass({ timeout: 2000, intervals: [100] });
});
