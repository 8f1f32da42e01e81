import { verify } from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";

import { hit, signInKey } from "@fourstep/db";
import { freshDatabase } from "@fourstep/db/testing";

import { accountLimit, guessLimit } from "./sign-in.ts";
import { browserAt, testEnv } from "./testing/browser.ts";
import { person } from "./testing/people.ts";
import { viewerFrom } from "./viewer-from.ts";

vi.mock("@node-rs/argon2", { spy: true });

// Windows end on the clock: a test that happens to straddle such an end is run once more.
const atWindowEnd = { retry: 1 };
const { db } = await freshDatabase();
const mina = await person(db, "Mina", ["client"], "mina's password");
const omar = await person(db, "Omar", ["trainer", "client"], "omar's password");

beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
});

test("Mina signs in to the client app and is known by her cookie", async () => {
  const browser = browserAt("client", db);
  expect(await browser.signIn("Mina@Example.com ", "mina's password")).toBeNull();
  const viewer = await viewerFrom(browser.cookies(), "client", db, testEnv);
  expect(viewer).toMatchObject({
    id: mina.id,
    name: "Mina",
    roles: ["client"],
    timeZone: "Europe/Berlin",
  });
  const { rows } = await db.$client.query(
    "select action, address, subject_id from audit_events where actor_id = $1",
    [mina.id],
  );
  expect(rows).toEqual([
    { action: "loginSession.create", address: "203.0.113.7", subject_id: viewer?.loginSessionId },
  ]);
});

test("the cookies carry the app's name, are closed to scripts, and the session tells ids only", async () => {
  const browser = browserAt("client", db);
  await browser.signIn(mina.email, "mina's password");
  const response = await browser.call("session");
  expect(response.headers.getSetCookie().join()).toMatch(/fourstep-client\.session=.*HttpOnly/);
  expect(await response.json()).toEqual({
    user: { id: mina.id },
    expires: expect.any(String) as string,
  });
  expect(browser.cookies()).not.toMatch(/authjs|next-auth/);
});

test("on https every cookie has the secure prefix", async () => {
  const env = { ...testEnv, secure: true, origin: "https://train.example.com" };
  const browser = browserAt("client", db, { env });
  expect(await browser.signIn(mina.email, "mina's password")).toBeNull();
  for (const pair of browser.cookies().split("; "))
    expect(pair).toMatch(/^__Secure-fourstep-client\./);
  expect(await viewerFrom(browser.cookies(), "client", db, env)).toMatchObject({ id: mina.id });
});

test("a wrong password and an unknown address are answered in the same words", async () => {
  const wrong = browserAt("client", db);
  const unknown = browserAt("client", db);
  expect(await wrong.signIn(mina.email, "not her password")).toBe("credentials");
  expect(await unknown.signIn("nobody@example.com", "not her password")).toBe("credentials");
  expect(await viewerFrom(wrong.cookies(), "client", db, testEnv)).toBeNull();
  expect([...wrong.complaints, ...unknown.complaints]).toEqual([]);
});

// What takes the time is the check of the hash; a clock would measure whatever else this machine does.
test("a wrong password and an unknown address cost the same work", async () => {
  for (const email of [mina.email, "nobody@example.com"]) {
    vi.mocked(verify).mockClear();
    await browserAt("client", db).signIn(email, "not the password");
    expect(verify).toHaveBeenCalledTimes(1);
  }
});

test("Mina's right password does not open the trainer app; Omar's opens both", async () => {
  expect(await browserAt("trainer", db).signIn(mina.email, "mina's password")).toBe("role");
  expect(await browserAt("trainer", db).signIn(omar.email, "omar's password")).toBeNull();
  expect(await browserAt("client", db).signIn(omar.email, "omar's password")).toBeNull();
});

test(
  "guesses sent all at once are counted, for accounts that exist and that do not",
  atWindowEnd,
  async () => {
    for (const email of [mina.email, "nobody@example.com"]) {
      await db.$client.query("delete from rate_limits");
      const guesses = Array.from({ length: guessLimit.limit + 3 }, () =>
        browserAt("client", db).signIn(email, "a wrong guess"),
      );
      const codes = await Promise.all(guesses);
      expect(codes.filter((code) => code === "rate_limited")).toHaveLength(3);
      // Even the right password has to wait now.
      expect(await browserAt("client", db).signIn(email, "mina's password")).toBe("rate_limited");
    }
  },
);

test("a stranger who guesses and guesses does not keep Mina out", atWindowEnd, async () => {
  for (let place = 0; place < 20; place += 1) {
    // One household has as many addresses of this kind as it likes.
    const stranger = browserAt("client", db, { address: `2001:db8::${place}` });
    await stranger.signIn(mina.email, "a wrong guess");
  }
  const { rows } = await db.$client.query<{ hits: number }>(
    "select hits from rate_limits where key = $1",
    [signInKey(mina.email)],
  );
  expect(rows).toEqual([{ hits: guessLimit.limit }]);
  expect(await browserAt("client", db).signIn(mina.email, "mina's password")).toBeNull();
});

test("guesses from everywhere are counted together", atWindowEnd, async () => {
  const day = { ...accountLimit, limit: 1000 };
  for (let guess = 0; guess < accountLimit.limit; guess += 1) {
    await hit(db, signInKey(mina.email), day);
  }
  expect(await browserAt("client", db).signIn(mina.email, "mina's password")).toBe("rate_limited");
});

test("one address cannot try many accounts", atWindowEnd, async () => {
  const codes: (string | null)[] = [];
  for (let place = 0; place < 61; place += 1) {
    codes.push(
      await browserAt("client", db).signIn(`nobody-${place}@example.com`, "a wrong guess"),
    );
  }
  expect(codes[59]).toBe("credentials");
  expect(codes[60]).toBe("rate_limited");
});

test("a right password forgives earlier typing errors", async () => {
  const browser = browserAt("client", db);
  for (let round = 0; round < 3; round += 1) {
    for (let slip = 0; slip < 6; slip += 1) await browser.signIn(mina.email, "a slip");
    expect(await browser.signIn(mina.email, "mina's password")).toBeNull();
  }
});

test("a deactivated account stays outside, in the same words", async () => {
  const theo = await person(db, "Theo", ["trainer"], "theo's password");
  await db.$client.query("update users set deactivated_at = now() where id = $1", [theo.id]);
  expect(await browserAt("trainer", db).signIn(theo.email, "theo's password")).toBe("credentials");
});

test("a sign-in without its csrf token is none", async () => {
  const browser = browserAt("client", db);
  await browser.call("callback/credentials", {
    email: mina.email,
    password: "mina's password",
    csrfToken: "x",
  });
  expect(await viewerFrom(browser.cookies(), "client", db, testEnv)).toBeNull();
});

test("nobody is sent to another site after signing in", async () => {
  const browser = browserAt("client", db);
  await browser.call("csrf");
  const { csrfToken } = (await (await browser.call("csrf")).json()) as { csrfToken: string };
  const response = await browser.call("callback/credentials", {
    email: mina.email,
    password: "mina's password",
    csrfToken,
    callbackUrl: "https://evil.example.com/",
  });
  expect(await response.json()).toEqual({ url: "http://localhost:3000" });
});

test("signing in again on the same device ends the sign-in before it, whoever that was", async () => {
  const browser = browserAt("client", db);
  const elsewhere = browserAt("client", db);
  await browser.signIn(mina.email, "mina's password");
  await elsewhere.signIn(mina.email, "mina's password");
  const first = browser.cookies();
  expect(await viewerFrom(first, "client", db, testEnv)).toMatchObject({ id: mina.id });
  expect(await browser.signIn(omar.email, "omar's password")).toBeNull();
  expect(await viewerFrom(first, "client", db, testEnv)).toBeNull();
  expect(await viewerFrom(browser.cookies(), "client", db, testEnv)).toMatchObject({ id: omar.id });
  expect(await viewerFrom(elsewhere.cookies(), "client", db, testEnv)).toMatchObject({
    id: mina.id,
  });
});

test("a wrong password, or a cookie that is not ours, ends nothing", async () => {
  const browser = browserAt("client", db);
  await browser.signIn(mina.email, "mina's password");
  const first = browser.cookies();
  expect(await browser.signIn(omar.email, "a wrong guess")).toBe("credentials");
  expect(await viewerFrom(first, "client", db, testEnv)).toMatchObject({ id: mina.id });
  const response = await browserAt("client", db, {
    jar: new Map([["fourstep-client.session", "nonsense"]]),
  }).signIn(mina.email, "mina's password");
  expect(response).toBeNull();
});
