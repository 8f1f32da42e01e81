import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl, trainerUrl } from "../addresses.ts";
import { act, told } from "../asking.ts";
import { publishRoutine, readUntil, said, say, signUp, takePart } from "../community.ts";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";

const mark = Date.now();
const routine = `${clientUrl}/routines/pre-run`;
const newest = `${routine}?sort=newest`;
const person = (name: string) => ({
  name: `${name} ${mark}`,
  email: `${name.toLowerCase()}-${mark}@example.com`,
});

test("Iris reports what Juno wrote; Omar hides it with a reason, Juno appeals once, and Omar shows it again", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(90_000);
  const [juno, iris, visitor] = [await openPhone(), await openPhone(), await openPhone()];
  const body = `Run through it, whatever it says (${mark}).`;
  await signUp(juno, person("Juno"));
  await takePart(juno, routine);
  await say(juno, body, `juno_${mark}`);

  await signUp(iris, person("Iris"));
  await takePart(iris, routine);
  await said(iris, body).getByRole("button", { name: "Report" }).click();
  await said(iris, body)
    .getByRole("textbox", { name: "What should the moderator know?" })
    .fill("Somebody could hurt themselves.");
  await expectAccessible(iris);
  await said(iris, body).getByRole("button", { name: "Report" }).last().click();
  await expect(iris.getByText("Thank you. A moderator looks at it.")).toBeVisible();

  const desk = await openDesktop();
  await signIn(desk, omar, demoPassword);
  await openCase(desk, `juno_${mark}`, body);
  await expect(desk.getByText("Somebody could hurt themselves.")).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: /^Hide/ }).click();
  const hiding = desk.getByRole("dialog", { name: "Hide this comment?" });
  await hiding.getByRole("textbox").fill("Please do not tell people to go on in pain.");
  await hiding.getByRole("button", { name: "Hide" }).click();
  await expect(hiding).toBeHidden();

  await isGone(visitor, body);
  await isGone(iris, body);
  await juno.goto(`${clientUrl}/notices`);
  await expect(juno.getByText("was hidden.")).toBeVisible();
  await juno.getByRole("button", { name: "See why" }).click();
  await expect(juno.getByText("Please do not tell people to go on in pain.")).toBeVisible();
  await juno
    .getByRole("textbox", { name: "Ask that somebody looks again" })
    .fill("I meant stiffness, not pain.");
  await expectAccessible(juno);
  await juno.getByRole("button", { name: "Ask once" }).click();
  await expect(juno.getByText(/^You asked that somebody looks again/)).toBeVisible();

  await openCase(desk, `juno_${mark}`, "I meant stiffness, not pain.");
  await desk.getByRole("button", { name: /^Show it again/ }).click();
  const lifting = desk.getByRole("dialog", { name: "Show the comment again?" });
  await lifting.getByRole("textbox").fill("Then say it so. Thank you.");
  await lifting.getByRole("button", { name: "Show it again" }).click();
  await expect(lifting).toBeHidden();

  await readUntil(visitor, newest, () =>
    expect(said(visitor, body)).toBeVisible({ timeout: 1000 }),
  );
  await juno.goto(`${clientUrl}/notices`);
  await expect(juno.getByText("is shown again.")).toBeVisible();
});

test("Theo answers and hides under a routine of his own, and its writer, told why, asks once more", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(90_000);
  const [desk, lena, visitor] = [await openDesktop(), await openPhone(), await openPhone()];
  await signIn(desk, theo, demoPassword);
  const { id: routineId } = await publishRoutine(desk, theo, `Before the stairs ${mark}`);
  const page = `${clientUrl}/routines/${routineId}?sort=newest`;
  const [body, answer] = [`Nobody needs this (${mark}).`, "Which part of it did you try?"];
  await signUp(lena, person("Lena"));
  await takePart(lena, `${clientUrl}/routines/${routineId}`);
  await say(lena, body, `lena_${mark}`);

  await desk.goto(`${trainerUrl}/notices`);
  const news = desk.getByRole("listitem").filter({ hasText: `lena_${mark} wrote about` });
  await expect(news).toBeVisible();
  await expectAccessible(desk);
  await news.getByRole("link", { name: "Look" }).click();
  await desk.waitForURL(`**/routines/${routineId}*`);
  const talk = desk.getByRole("region", { name: "What people say of it" });
  const hers = said(desk, body);
  await hers.getByRole("button", { name: "Reply" }).click();
  await hers.getByRole("textbox", { name: "Reply" }).fill(answer);
  await expectAccessible(desk);
  await hers.getByRole("button", { name: "Post", exact: true }).click();
  await expect(said(desk, answer).getByText("author", { exact: true })).toBeVisible();
  await readUntil(visitor, page, () =>
    expect(said(visitor, answer).getByText("author", { exact: true })).toBeVisible({
      timeout: 1000,
    }),
  );

  await hers.getByRole("button", { name: "Hide" }).click();
  await hers
    .getByRole("textbox", { name: "In your words, for its writer" })
    .fill("Say what you tried, and people can use it.");
  await expectAccessible(desk);
  await hers.getByRole("button", { name: "Hide" }).last().click();
  await expect(talk.getByText("This comment is not shown.")).toBeVisible();
  await expect(said(desk, answer)).toBeVisible();
  await isGone(visitor, body, page);

  // What he hid himself he may show again, and think better of that too.
  const mine = desk.getByRole("region", { name: "Hidden by you" });
  await expect(mine.getByText(body)).toBeVisible();
  await expectAccessible(desk);
  await mine.getByRole("button", { name: "Show again" }).click();
  await expect(mine).toBeHidden();
  await expect(hers).toBeVisible();
  await readUntil(visitor, page, () => expect(said(visitor, body)).toBeVisible({ timeout: 1000 }));
  await lena.goto(`${clientUrl}/notices`);
  await expect(lena.getByText("is shown again.")).toBeVisible();
  await hers.getByRole("button", { name: "Hide" }).click();
  await hers
    .getByRole("textbox", { name: "In your words, for its writer" })
    .fill("Say what you tried, and people can use it.");
  await hers.getByRole("button", { name: "Hide" }).last().click();
  await expect(talk.getByText("This comment is not shown.")).toBeVisible();
  await isGone(visitor, body, page);

  await lena.goto(`${clientUrl}/notices`);
  await lena.getByRole("button", { name: "See why" }).first().click();
  await expect(lena.getByText("Say what you tried, and people can use it.")).toBeVisible();
  await lena
    .getByRole("textbox", { name: "Ask that somebody looks again" })
    .fill("I tried all of it for a month.");
  await lena.getByRole("button", { name: "Ask once" }).click();
  await expect(lena.getByText(/^You asked that somebody looks again/)).toBeVisible();

  // Whoever hid it does not decide on it: a moderator does.
  const moderator = await openDesktop();
  await signIn(moderator, omar, demoPassword);
  await openCase(moderator, `lena_${mark}`, "I tried all of it for a month.");
  await moderator.getByRole("button", { name: /^Show it again/ }).click();
  const lifting = moderator.getByRole("dialog", { name: "Show the comment again?" });
  await lifting.getByRole("textbox").fill("That is worth reading.");
  await lifting.getByRole("button", { name: "Show it again" }).click();
  await expect(lifting).toBeHidden();
  await readUntil(visitor, page, () => expect(said(visitor, body)).toBeVisible({ timeout: 1000 }));
  told(await act(desk, theo, "routinePublication.delete", { routineId }));
});

test("who blocked each other see nothing of each other, and everybody else sees both", async ({
  openPhone,
}) => {
  test.setTimeout(90_000);
  const [sanna, tove, visitor] = [await openPhone(), await openPhone(), await openPhone()];
  const [one, other] = [`Sanna was here (${mark}).`, `Tove was here (${mark}).`];
  await signUp(sanna, person("Sanna"));
  await takePart(sanna, routine);
  await say(sanna, one, `sanna_${mark}`);
  await signUp(tove, person("Tove"));
  await takePart(tove, routine);
  await say(tove, other, `tove_${mark}`);

  await said(tove, one).getByRole("button", { name: "Block" }).click();
  await expectAccessible(tove);
  await said(tove, one).getByRole("button", { name: "Block" }).last().click();
  await expect(said(tove, one)).toBeHidden();
  await isGone(tove, one);
  await isGone(sanna, other);
  await readUntil(visitor, newest, async () => {
    await expect(said(visitor, one)).toBeVisible({ timeout: 1000 });
    await expect(said(visitor, other)).toBeVisible({ timeout: 1000 });
  });

  await tove.goto(`${clientUrl}/settings`);
  const unblock = tove.getByRole("button", { name: `Unblock sanna_${mark}` });
  await expect(unblock).toBeVisible();
  await expectAccessible(tove);
  await unblock.click();
  await expect(unblock).toBeHidden();
  await readUntil(tove, newest, () => expect(said(tove, one)).toBeVisible({ timeout: 1000 }));
});

/** Opens the case of a writer among those that wait for a moderator. */
async function openCase(desk: Page, writer: string, words: string) {
  await desk.goto(`${trainerUrl}/moderation`);
  await desk.getByRole("article").filter({ hasText: writer }).first().waitFor();
  const closed = desk.getByRole("button", { name: writer, exact: true });
  if (await closed.first().isVisible()) await closed.first().click();
  await expect(desk.getByText(words)).toBeVisible();
}

/** Neither drawn by the server nor in what the page asks for. */
async function isGone(phone: Page, body: string, page = newest) {
  await readUntil(phone, page, async () => {
    expect(await phone.content()).not.toContain(body);
  });
}
