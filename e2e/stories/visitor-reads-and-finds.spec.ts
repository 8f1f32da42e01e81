import { clientUrl } from "../addresses.ts";
import { expect, expectAccessible, test } from "../story.ts";

const at = (path: string) => `${clientUrl}${path}`;

test("a visitor comes in by the front door and finds what fits into a break at the desk", async ({
  openPhone,
}) => {
  const page = await openPhone();
  await page.goto(at("/"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Four steps");
  await expectAccessible(page);
  await page.getByRole("link", { name: "All routines" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Routines" })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Floor").selectOption("none");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/floor=none/);
  await expect(page.getByText("1 routine", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: /Desk break/ }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Desk break" })).toBeVisible();
  await expect(page.getByText("no floor needed")).toBeVisible();
  await expect(page.getByText("1 set of 10, each leg")).toBeVisible();
  await page.getByText("Why?").click();
  await expect(page.getByText("a habit rather than a finding")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Wall march" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wall march" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Runner's preparation" })).toBeVisible();
  await expectAccessible(page);
});

test("the library, an exercise and the article read well at a desk", async ({ openDesktop }) => {
  const page = await openDesktop();
  for (const path of ["/routines", "/routines/front-hip-reset", "/exercises", "/article", "/"]) {
    await page.goto(at(path));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(at("/exercises"));
  await page.getByRole("search").last().getByRole("searchbox").fill("dead bug");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("1 exercise", { exact: true })).toBeVisible();
  await page.goto(at("/exercises?find=unicycle"));
  await expect(page.getByText("No exercise answers all of that")).toBeVisible();
});

test("with scripts switched off everything is there, and every link and form leads somewhere", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at("/routines?minutes=10"));
  await expect(page.getByText("2 routines", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: /Runner's preparation/ }).click();
  const shelf = page.getByRole("region", { name: "The four steps" });
  await expect(shelf.getByRole("listitem")).toHaveCount(5);
  await expect(shelf.locator("svg[data-figure]")).toHaveCount(5);
  await page.getByText("When to leave an exercise out").click();
  await expect(page.getByText(/fracture at the site/)).toBeVisible();
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test("machines find it: feed, site map, canonical address, picture and structured data", async ({
  request,
}) => {
  const feed = await (await request.get(at("/routines/feed.xml"))).text();
  expect(feed).toContain("<title>Front-hip reset</title>");
  const said = await request.get(at("/routines/front-hip-reset/feed.xml"));
  expect(said.headers()["content-type"]).toContain("application/rss+xml");
  expect(await said.text()).toContain("<title>What people found: Front-hip reset</title>");
  const map = await (await request.get(at("/sitemap.xml"))).text();
  expect(map).toContain("/routines/desk-break</loc>");
  expect(map).toContain("/exercises/act-wall-march</loc>");
  const robots = await (await request.get(at("/robots.txt"))).text();
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/);

  const html = await (await request.get(at("/routines/front-hip-reset?sort=newest"))).text();
  expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/routines\/front-hip-reset"/);
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const { "@graph": told } = JSON.parse(data) as { "@graph": { "@type": string }[] };
  expect(told.map((one) => one["@type"])).toEqual(
    expect.arrayContaining(["HowTo", "ExercisePlan"]),
  );
  const picture = await request.get(at("/og/routines/front-hip-reset.png"));
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).length).toBeGreaterThan(5000);
  const nowhere = await request.get(at("/routines/nowhere"));
  expect([nowhere.status(), nowhere.headers()["cache-control"]]).toEqual([404, "no-store"]);
  expect(await nowhere.text()).toMatch(/<h1[^>]*>There is nothing here<\/h1>/);
  expect((await request.get(at("/og/routines/nowhere.png"))).status()).toBe(404);
});

test("a page is kept as it was drawn, and holds nothing of whoever asks", async ({ request }) => {
  const ask = (headers: Record<string, string>) =>
    request.get(at("/routines/front-hip-reset"), { headers });
  const first = await ask({});
  const again = await ask({
    cookie: "fourstep-client.session=somebody",
    "x-fourstep-viewer": "me",
  });
  const { etag = "" } = first.headers();
  expect(again.headers()["etag"]).toBe(etag);
  expect(first.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(first.headers()["set-cookie"]).toBeUndefined();
  expect(first.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  expect((await ask({ "if-none-match": etag })).status()).toBe(304);
});
