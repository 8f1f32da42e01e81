import { clientUrl } from "../addresses.ts";
import { fillIn, readUntil, said, say, signUp, takePart } from "../community.ts";
import { expect, expectAccessible, test } from "../story.ts";

const mark = Date.now();
const routine = `${clientUrl}/routines/desk-break`;
const newest = `${routine}?sort=newest`;
const nadia = { name: `Nadia ${mark}`, email: `nadia-${mark}@example.com` };

test("Nadia says what she found and how it went, visitors read it, and what she takes back is gone for them", async ({
  openPhone,
}) => {
  test.setTimeout(90_000);
  const [phone, visitor] = [await openPhone(), await openPhone()];
  await phone.goto(routine);
  await phone.getByRole("link", { name: "Sign in to write or answer" }).click();
  await phone.getByRole("link", { name: "Make one" }).click();
  await fillIn(phone, nadia);
  // Back where she came from, and known there.
  await expect(phone).toHaveURL(routine);
  await takePart(phone, routine);
  const body = `Ten minutes at the desk, every day (${mark}).`;
  await say(phone, body, `nadia_${mark}`);
  await expectAccessible(phone);

  const hers = said(phone, body);
  await hers.getByRole("button", { name: "Show how it went" }).click();
  for (const [label, number] of [
    ["Sessions", "12"],
    ["Weeks", "4"],
    ["Worst pain before, 0 to 10", "6"],
    ["Worst pain now, 0 to 10", "3"],
  ] as const) {
    await hers.getByRole("textbox", { name: label }).fill(number);
  }
  await expectAccessible(phone);
  await hers.getByRole("button", { name: "Show exactly this" }).click();
  await expect(hers.getByRole("button", { name: "Withdraw the outcome" })).toBeVisible();

  await readUntil(visitor, newest, () =>
    expect(said(visitor, body)).toContainText("On their own word", { timeout: 1000 }),
  );
  await expect(visitor.getByText("1 person shared an outcome")).toBeVisible();
  // Nothing of who she is outside.
  expect(await visitor.content()).not.toContain(nadia.name);
  await expectAccessible(visitor);

  await hers.getByRole("button", { name: "Withdraw the outcome" }).click();
  await expect(hers.getByRole("button", { name: "Show how it went" })).toBeVisible();
  await readUntil(visitor, newest, async () => {
    await expect(said(visitor, body)).toBeVisible({ timeout: 1000 });
    await expect(visitor.getByText("On their own word")).toBeHidden({ timeout: 100 });
    await expect(visitor.getByText("1 person shared an outcome")).toBeHidden({ timeout: 100 });
  });

  await hers.getByRole("button", { name: "Delete" }).click();
  await expect(hers.getByText(/^Delete what you wrote\?/)).toBeVisible();
  await expectAccessible(phone);
  await hers.getByRole("button", { name: "Delete" }).last().click();
  await expect(hers).toBeHidden();
  await readUntil(visitor, newest, () => expect(said(visitor, body)).toBeHidden({ timeout: 100 }));
  expect(await visitor.content()).not.toContain(body);
});

test("what hostile words hold is read as words: nothing runs, and no script policy is broken", async ({
  openPhone,
}) => {
  const [phone, visitor] = [await openPhone(), await openPhone()];
  const hostile = [
    "<script>window.hurt = 1</script>",
    '<img src=x onerror="window.hurt = 1">',
    "<svg/onload=window.hurt=1>",
    "[a](javascript:window.hurt=1)",
    "[b](data:text/html,<script>window.hurt=1</script>)",
    "<iframe srcdoc='<script>top.hurt=1</script>'></iframe>",
    "![c](javascript:window.hurt=1)",
    `\u202Eesrever z${"\u0301".repeat(80)}algo`,
  ].join("\n\n");
  const rana = { name: `Rana ${mark}`, email: `rana-${mark}@example.com` };
  await signUp(phone, rana);
  await takePart(phone, `${clientUrl}/routines/gentle-start`);
  await phone.getByRole("textbox", { name: "What have you found?" }).fill(hostile);
  await phone.getByRole("textbox", { name: "Your name for others" }).fill(`rana_${mark}`);
  await phone.getByRole("button", { name: "Post", exact: true }).click();
  await expect(said(phone, "window.hurt").first()).toBeVisible();
  await readUntil(visitor, `${clientUrl}/routines/gentle-start?sort=newest`, () =>
    expect(said(visitor, "window.hurt").first()).toBeVisible({ timeout: 1000 }),
  );
  for (const page of [phone, visitor]) {
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(
      await said(page, "window.hurt").locator("script, iframe, img, svg[onload]").count(),
    ).toBe(0);
    const addresses = await said(page, "window.hurt")
      .locator("a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
    expect(addresses.every((protocol) => /^https?:$/.test(protocol))).toBe(true);
  }
});

test("what is said of one exercise is found by it, and on its page, without a script; deleted, it is gone there", async ({
  openPhone,
  browser,
}) => {
  test.setTimeout(90_000);
  const phone = await openPhone();
  const routine = `${clientUrl}/routines/trunk-first`;
  const body = `Slower was better (${mark}).`;
  await signUp(phone, { name: `Elin ${mark}`, email: `elin-${mark}@example.com` });
  await takePart(phone, routine);
  const about = phone.getByRole("combobox", { name: "What is it about?" });
  const name = (await about.getByRole("option").nth(1).textContent()) ?? "";
  const exercise = await about.getByRole("option").nth(1).getAttribute("value");
  await about.selectOption(name);
  await phone.getByRole("textbox", { name: "What have you found?" }).fill(body);
  // What was begun is there again after a reload, and what it speaks of.
  await phone.reload();
  await phone.getByRole("button", { name: "Write or answer" }).click();
  await expect(about).toHaveValue(exercise ?? "");
  await expect(phone.getByRole("textbox", { name: "What have you found?" })).toHaveValue(body);
  await say(phone, body, `elin_${mark}`);
  await expect(said(phone, body).getByRole("link", { name: `on ${name}` })).toBeVisible();
  await expectAccessible(phone);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await plain.newPage();
  const page = `${clientUrl}/exercises/${exercise}`;
  await readUntil(visitor, page, () => expect(said(visitor, body)).toBeVisible({ timeout: 1000 }));
  await said(visitor, body).getByRole("link", { name: "in Trunk-first" }).click();
  await expect(visitor).toHaveURL(/\/routines\/trunk-first\?comment=/);
  await expect(said(visitor, body)).toBeVisible();
  await visitor.goto(routine);
  await visitor.getByRole("combobox", { name: "About" }).selectOption(name);
  await visitor
    .locator("form", { has: visitor.getByRole("combobox", { name: "About" }) })
    .getByRole("button", { name: "Show" })
    .click();
  await expect(visitor).toHaveURL(new RegExp(`exercise=${exercise}`));
  await expect(said(visitor, body)).toBeVisible();

  await said(phone, body).getByRole("button", { name: "Delete" }).click();
  await said(phone, body).getByRole("button", { name: "Delete" }).last().click();
  await expect(said(phone, body)).toBeHidden();
  await readUntil(visitor, page, async () => {
    expect(await visitor.content()).not.toContain(body);
  });
  await plain.close();
});
