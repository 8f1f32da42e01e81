import {
  hit,
  newId,
  openLoginSession,
  openPasswordReset,
  passwordMatches,
  setPassword,
  signedInBy,
  signInKey,
} from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

// Windows end on the clock: a test that happens to straddle such an end is run once more.
const atWindowEnd = { retry: 1 };
const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);
const visitor = callsOf(db, null);
const password = "an entirely new password";

beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
  await db.$client.query("delete from graphile_worker._private_jobs");
  await setPassword(db, mina.id, "mina's old password");
});

test("a stranger cannot learn who has an account: the same answer and the same job (passwordReset.create)", async () => {
  for (const email of ["mina@example.com", "nobody@example.com"]) {
    expect(await visitor.passwordReset.create({ email })).toEqual({});
  }
  const { rows } = await db.$client.query<{ task: string; email: string }>(
    `select t.identifier as task, j.payload->>'email' as email
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        order by j.id`,
  );
  expect(rows).toEqual([
    { task: "send-password-reset", email: "mina@example.com" },
    { task: "send-password-reset", email: "nobody@example.com" },
  ]);
});

test("asking again and again is refused after a while, account or not", atWindowEnd, async () => {
  for (const email of ["mina@example.com", "nobody@example.com"]) {
    for (let time = 0; time < 5; time += 1) await visitor.passwordReset.create({ email });
    expect(await refusalOf(visitor.passwordReset.create({ email }))).toBe("TOO_MANY_REQUESTS");
  }
});

test("a stranger who asks and asks does not keep Mina from asking", atWindowEnd, async () => {
  const stranger = callsOf(db, null, "198.51.100.1");
  const asking = { email: mina.email };
  for (let time = 0; time < 12; time += 1) {
    await stranger.passwordReset.create(asking).catch(() => undefined);
  }
  expect(await visitor.passwordReset.create(asking)).toEqual({});
  const others = ["198.51.100.2", "198.51.100.3", "198.51.100.4"].map((at) =>
    callsOf(db, null, at),
  );
  for (const other of others) {
    for (let time = 0; time < 5; time += 1) {
      await other.passwordReset.create(asking).catch(() => undefined);
    }
  }
  // Yet her letter box is not filled without end.
  expect(await refusalOf(visitor.passwordReset.create(asking))).toBe("TOO_MANY_REQUESTS");
});

test("Mina's link gives her a new password and signs every device of hers out", async () => {
  const device = { id: newId(), userId: mina.id, app: "client" as const };
  await openLoginSession(db, { ...device, userAgent: "Phone", address: null });
  const token = await openPasswordReset(db, mina.id);
  expect(await visitor.passwordReset.update({ token, password })).toEqual({});
  expect(await passwordMatches(db, mina.email, password)).not.toBeNull();
  expect(await passwordMatches(db, mina.email, "mina's old password")).toBeNull();
  expect(await signedInBy(db, device)).toBeNull();
  const { rows } = await db.$client.query(
    "select actor_id from audit_events where action = 'passwordReset.update'",
  );
  expect(rows).toEqual([{ actor_id: mina.id }]);
});

test("a new password works at once, however often the old one was tried", async () => {
  const limit = { limit: 1, windowSeconds: 900 };
  for (let time = 0; time < 3; time += 1) await hit(db, signInKey(mina.email), limit);
  await visitor.passwordReset.update({ token: await openPasswordReset(db, mina.id), password });
  expect((await hit(db, signInKey("MINA@example.com"), limit)).allowed).toBe(true);
});

test("a link works once, and spends the others", async () => {
  const [first, second] = [
    await openPasswordReset(db, mina.id),
    await openPasswordReset(db, mina.id),
  ];
  const tries = await Promise.allSettled(
    Array.from({ length: 4 }, () => visitor.passwordReset.update({ token: first, password })),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refusalOf(visitor.passwordReset.update({ token: second, password }))).toBe(
    "BAD_REQUEST",
  );
});

test("a stranger cannot use a made-up or an old link (passwordReset.update)", async () => {
  expect(
    await refusalOf(
      visitor.passwordReset.update({ token: "a-token-that-nobody-ever-made", password }),
    ),
  ).toBe("BAD_REQUEST");
  const token = await openPasswordReset(db, priya.id);
  await db.$client.query("update password_resets set expires_at = now() - interval '1 second'");
  expect(await refusalOf(visitor.passwordReset.update({ token, password }))).toBe("BAD_REQUEST");
  expect(await passwordMatches(db, mina.email, "mina's old password")).not.toBeNull();
});

test("the link's token is nowhere in the database", async () => {
  const token = await openPasswordReset(db, mina.id);
  const { rows } = await db.$client.query<{ found: boolean }>(
    "select exists (select from password_resets r where r::text like '%' || $1 || '%') as found",
    [token],
  );
  expect(rows).toEqual([{ found: false }]);
});
