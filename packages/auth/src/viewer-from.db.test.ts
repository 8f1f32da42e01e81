import { afterEach, expect, test, vi } from "vitest";

import { announceSignOut, revokeLoginSession, setPassword } from "@fourstep/db";
import { freshDatabase } from "@fourstep/db/testing";

import { forget } from "./remembered.ts";
import { browserAt, testEnv } from "./testing/browser.ts";
import { person } from "./testing/people.ts";
import { viewerFrom } from "./viewer-from.ts";
import { watchSignOuts } from "./watch-sign-outs.ts";

const { db, url } = await freshDatabase();
const mina = await person(db, "Mina", ["client"], "mina's password");
const priya = await person(db, "Priya", ["client"], "priya's password");

async function signedIn(email = mina.email, password = "mina's password") {
  const browser = browserAt("client", db);
  await browser.signIn(email, password);
  return { browser, header: browser.cookies() };
}
const viewerBy = (header: string | undefined) => viewerFrom(header, "client", db, testEnv);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("nobody, and somebody with an altered cookie, is null", async () => {
  const { header } = await signedIn();
  expect(await viewerBy(undefined)).toBeNull();
  expect(await viewerBy("theme=dark")).toBeNull();
  expect(await viewerBy("fourstep-client.session=nonsense")).toBeNull();
  expect(await viewerBy(header.replace(/session=(.{40})./, "session=$1_"))).toBeNull();
});

test("a client's cookie is nothing in the trainer app, even under its cookie name", async () => {
  const { header } = await signedIn();
  expect(await viewerFrom(header, "trainer", db, testEnv)).toBeNull();
  const renamed = header.replace("fourstep-client.session", "fourstep-trainer.session");
  expect(await viewerFrom(renamed, "trainer", db, testEnv)).toBeNull();
});

test("a hundred requests at once ask the database once", async () => {
  const { header } = await signedIn();
  forget({ kind: "unknown" });
  const asked = vi.spyOn(db.$client, "query");
  const viewers = await Promise.all(Array.from({ length: 100 }, () => viewerBy(header)));
  expect(new Set(viewers.map((viewer) => viewer?.id))).toEqual(new Set([mina.id]));
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a revoked device is out within ten seconds without being told", async () => {
  const { header } = await signedIn();
  const viewer = await viewerBy(header);
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  await revokeLoginSession(db, { id: viewer?.loginSessionId ?? "", userId: mina.id });
  vi.setSystemTime(Date.now() + 10_001);
  expect(await viewerBy(header)).toBeNull();
});

test("a revoked device is out at once where sign-outs are heard", async () => {
  const stop = watchSignOuts(url);
  const { header } = await signedIn();
  const viewer = await viewerBy(header);
  await vi.waitFor(async () => {
    // Announced again until the listener has connected; from then on it takes milliseconds.
    await announceSignOut(db, { kind: "device", id: "nobody" });
    await revokeLoginSession(db, { id: viewer?.loginSessionId ?? "", userId: mina.id });
    expect(await viewerBy(header)).toBeNull();
  });
  await stop();
});

test("a changed password ends every session that began before it", async () => {
  const first = await signedIn();
  const second = await signedIn();
  await setPassword(db, mina.id, "mina's password");
  forget({ kind: "person", id: mina.id });
  expect(await viewerBy(first.header)).toBeNull();
  expect(await viewerBy(second.header)).toBeNull();
  expect(await viewerBy((await signedIn()).header)).toMatchObject({ id: mina.id });
});

test("signing out makes the cookie worthless, wherever it was copied to", async () => {
  const { browser, header } = await signedIn();
  expect(await viewerBy(header)).toMatchObject({ id: mina.id });
  await browser.signOut();
  expect(browser.cookies()).not.toContain("fourstep-client.session=");
  expect(await viewerBy(header)).toBeNull();
  expect(browser.complaints).toEqual([]);
  const { rows } = await db.$client.query(
    "select count(*)::int as n from audit_events where action = 'loginSession.delete' and actor_id = $1",
    [mina.id],
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test("Priya cannot sign Mina's device out, and asking for her session clears a revoked cookie", async () => {
  const { browser, header } = await signedIn();
  const viewer = await viewerBy(header);
  expect(await revokeLoginSession(db, { id: viewer?.loginSessionId ?? "", userId: priya.id })).toBe(
    false,
  );
  expect(await revokeLoginSession(db, { id: viewer?.loginSessionId ?? "", userId: mina.id })).toBe(
    true,
  );
  expect(await (await browser.call("session")).json()).toBeNull();
  expect(browser.cookies()).not.toContain("fourstep-client.session=");
});

test("a role that is taken away is gone with the next check", async () => {
  const { header } = await signedIn(priya.email, "priya's password");
  await viewerBy(header);
  await db.$client.query("update users set roles = '{trainer}' where id = $1", [priya.id]);
  forget({ kind: "person", id: priya.id });
  expect((await viewerBy(header))?.roles).toEqual(["trainer"]);
});

test("a database that fails signs nobody out", async () => {
  const { header } = await signedIn();
  forget({ kind: "unknown" });
  const asked = vi.spyOn(db.$client, "query").mockImplementationOnce(() => {
    throw new Error("gone");
  });
  await expect(viewerBy(header)).rejects.toThrow("gone");
  asked.mockRestore();
  expect(await viewerBy(header)).toMatchObject({ id: mina.id });
});
