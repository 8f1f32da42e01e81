import { demoPassword } from "@fourstep/db/seed";
import { clientUrl, trainerUrl } from "../addresses.ts";
import { act, told } from "../asking.ts";
import { publishRoutine, readUntil, signUp } from "../community.ts";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";

const mark = Date.now();
const name = `Into the deep squat ${mark}`;

test("Runa reports Theo's routine; Omar takes it from the public, Theo reads why and appeals, and Omar makes it public again", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(120_000);
  const [runa, visitor] = [await openPhone(), await openPhone()];
  const [desk, moderator] = [await openDesktop(), await openDesktop()];
  await signIn(desk, theo, demoPassword);
  const { id: routineId } = await publishRoutine(desk, theo, name);
  const page = `${clientUrl}/routines/${routineId}`;
  const library = `${clientUrl}/routines?q=${mark}`;

  // A visitor is shown the way in.
  await readUntil(visitor, page, () =>
    expect(visitor.getByRole("link", { name: "Sign in to report this routine" })).toBeVisible({
      timeout: 1000,
    }),
  );
  await signUp(runa, { name: `Runa ${mark}`, email: `runa-${mark}@example.com` });
  await runa.goto(page);
  await runa.getByRole("button", { name: "Report this routine" }).click();
  const report = runa.getByRole("region", { name: "Report this routine" });
  await report.getByRole("combobox", { name: "What is wrong with it?" }).selectOption("dangerous");
  await report
    .getByRole("textbox", { name: "What should the moderator know?" })
    .fill("Nobody should begin that deep.");
  await expectAccessible(runa);
  await report.getByRole("button", { name: "Report", exact: true }).click();
  await expect(runa.getByText("Thank you. A moderator looks at it.")).toBeVisible();
  await runa.getByRole("button", { name: /^Save/ }).click();
  await expect(runa.getByRole("button", { name: "Saved" })).toBeVisible();

  await signIn(moderator, omar, demoPassword);
  await moderator.goto(`${trainerUrl}/moderation`);
  const inQueue = moderator.getByRole("article").filter({ hasText: name });
  await inQueue.first().waitFor();
  const closed = moderator.getByRole("button", { name, exact: true });
  if (await closed.isVisible()) await closed.click();
  await expect(inQueue.getByText("Nobody should begin that deep.")).toBeVisible();
  await expectAccessible(moderator);
  await inQueue.getByRole("button", { name: /^Take from the public/ }).click();
  const hiding = moderator.getByRole("dialog", { name: "Take this routine from the public?" });
  await hiding.getByRole("textbox").fill("Offer a gentler first week.");
  await expectAccessible(moderator);
  await hiding.getByRole("button", { name: "Take from the public" }).click();
  await expect(hiding).toBeHidden();

  await readUntil(visitor, library, async () => {
    expect(await visitor.content()).not.toContain(routineId);
  });
  for (const gone of [page, `${page}/feed.xml`, `${clientUrl}/og/routines/${routineId}.png`]) {
    await expect(async () => {
      expect((await visitor.request.get(gone)).status()).toBe(404);
    }).toPass({ timeout: 10_000 });
  }
  for (const list of ["sitemap.xml", "routines/feed.xml"]) {
    await expect(async () => {
      const text = await (await visitor.request.get(`${clientUrl}/${list}`)).text();
      expect(text).not.toContain(routineId);
    }).toPass({ timeout: 10_000 });
  }

  // Its author is told, reads why where the routine stands, and asks once.
  await desk.goto(`${trainerUrl}/notices`);
  await expect(desk.getByText(`A moderator took your routine ${name}`)).toBeVisible();
  await desk.getByRole("button", { name: "See why" }).first().click();
  await expect(desk.getByText("Offer a gentler first week.")).toBeVisible();
  await expectAccessible(desk);
  await desk.goto(`${trainerUrl}/routines?state=hidden`);
  await desk.getByRole("link", { name: new RegExp(name) }).click();
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(desk.getByText("taken from the public", { exact: true })).toBeVisible();
  await expect(desk.getByText("Offer a gentler first week.")).toBeVisible();
  await expect(desk.getByRole("button", { name: /^Publish/ })).toBeHidden();
  await desk
    .getByRole("textbox", { name: "Ask that somebody looks again" })
    .fill("It begins with a chair.");
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Ask once" }).click();
  await expect(desk.getByText(/^You asked that somebody looks again/)).toBeVisible();

  await moderator.goto(`${trainerUrl}/moderation`);
  await inQueue.first().waitFor();
  if (await closed.isVisible()) await closed.click();
  await expect(inQueue.getByText("It begins with a chair.")).toBeVisible();
  await expect(inQueue.getByText("What happened before")).toBeVisible();
  await expectAccessible(moderator);
  await inQueue.getByRole("button", { name: /^Make it public again/ }).click();
  const lifting = moderator.getByRole("dialog", { name: "Make the routine public again?" });
  await lifting.getByRole("textbox").fill("Then it may stand.");
  await lifting.getByRole("button", { name: "Make it public again" }).click();
  await expect(lifting).toBeHidden();

  await readUntil(visitor, page, () =>
    expect(visitor.getByRole("heading", { name, level: 1 })).toBeVisible({ timeout: 1000 }),
  );
  await desk.reload();
  await expect(desk.getByText("published", { exact: true })).toBeVisible();
  told(await act(desk, theo, "routinePublication.delete", { routineId }));
});
