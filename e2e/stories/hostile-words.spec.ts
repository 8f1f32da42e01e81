import { hostileBodies } from "@fourstep/core/comment-body/testing";
import { connect } from "@fourstep/db";
import { startEmbedded } from "@fourstep/db/embedded";
import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { act, told } from "../asking.ts";
import { publishRoutine } from "../community.ts";
import { expect, signIn, test, theo } from "../story.ts";

const mark = Date.now();

// PostgreSQL holds no NUL, and the door lets nobody write a hundred thousand characters: here they stand all the same.
const bodies = [...hostileBodies, "<svg/onload=hurt()>".repeat(5_300)].map(
  (body) => `${body.replaceAll("\0", "").replaceAll("alert(", "hurt(")} `,
);

/** Puts them where the product keeps what was said, past every check at its door. */
async function store(routineId: string) {
  const server = await startEmbedded({ dataFolder: process.env["FOURSTEP_E2E_DATA"] ?? "" });
  const db = connect(server.url, { max: 1 });
  await db.$client.query(
    `insert into comments (id, routine_id, author_id, body, created_at)
      select gen_random_uuid(), $1, (select id from users where email = 'mina@example.com'), x.body,
        now() - x.place * interval '1 second'
      from unnest($2::text[]) with ordinality x(body, place)`,
    [routineId, bodies],
  );
  await db.$client.end();
  await server.stop();
}

/** What a page of comments did to the browser that drew it. */
const harmOn = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll("article[id^=c-] *")];
    const { hurt, broken } = window as unknown as { hurt: { did: boolean }; broken: string[] };
    return {
      shown: document.querySelectorAll("article[id^=c-]").length,
      didRun: hurt.did,
      broken,
      elements: found
        .filter((one) =>
          one.matches("script, iframe, object, embed, style, base, form[action^='http']"),
        )
        .map((one) => one.outerHTML.slice(0, 100)),
      handlers: found
        .filter((one) => one.getAttributeNames().some((name) => name.startsWith("on")))
        .map((one) => one.outerHTML.slice(0, 100)),
      links: found
        .flatMap((one) => (one instanceof HTMLAnchorElement ? [one] : []))
        .filter((link) => !/^https?:$/.test(link.protocol))
        .map((link) => link.href),
      next:
        [...document.querySelectorAll<HTMLAnchorElement>("a[href*='after=']")].at(-1)?.href ?? null,
    };
  });

/** Hears what the policy refuses, and gives harm a name to call. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const broken: string[] = [];
    const hurt = Object.assign(() => (hurt.did = true), { did: false });
    Object.assign(window, { hurt, broken });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      broken.push(`${violatedDirective} ${blockedURI}`);
    });
  });

test("five hundred hostile bodies are shown as words: nothing runs, nothing is fetched, and no policy is broken", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(240_000);
  const [desk, visitor] = [await openDesktop(), await openPhone()];
  await signIn(desk, theo, demoPassword);
  const { id: routineId } = await publishRoutine(desk, theo, `Read it as words ${mark}`);
  await store(routineId);

  const fetched: string[] = [];
  visitor.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(clientUrl)) {
      fetched.push(request.url());
    }
  });
  await listen(visitor);

  let shown = 0;
  let next: string | null = `${clientUrl}/routines/${routineId}?sort=newest`;
  for (const seen = new Set<string>(); next !== null && !seen.has(next);) {
    seen.add(next);
    await visitor.goto(next);
    const harm = await harmOn(visitor);
    expect(harm).toMatchObject({
      didRun: false,
      broken: [],
      elements: [],
      handlers: [],
      links: [],
    });
    shown += harm.shown;
    next = harm.shown < 20 ? null : harm.next;
  }
  expect(shown).toBe(bodies.length);
  expect(fetched).toEqual([]);

  told(await act(desk, theo, "routinePublication.delete", { routineId }));
});

test("what somebody puts into a page by hand is refused by the policy, and heard", async ({
  browser,
}) => {
  // A page of its own: what the policy says stands in its console, which ends other stories.
  const page = await browser.newPage({ serviceWorkers: "block" });
  await listen(page);
  await page.goto(`${clientUrl}/routines/front-hip-reset`);
  await page.evaluate(() => {
    const planted = document.createElement("div");
    planted.innerHTML = "<img src='data:,' onerror='hurt()'>";
    document.body.append(planted);
  });
  await expect
    .poll(async () => (await harmOn(page)).broken)
    .toContainEqual(expect.stringContaining("script-src"));
  expect((await harmOn(page)).didRun).toBe(false);
  await page.close();
});
