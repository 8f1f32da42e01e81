import { expect, test } from "vitest";

import { hashPassword, passwordMatches, setPassword } from "./credentials.ts";
import { castOf, freshDatabase } from "./testing/index.ts";

const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);

test("a password is kept as argon2id with a salt of its own", async () => {
  const [one, other] = [await hashPassword("the same"), await hashPassword("the same")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test("Mina is known by her password, however her address is typed, and by no other", async () => {
  const changedAt = await setPassword(db, mina.id, "mina's password");
  expect(await passwordMatches(db, "MINA@example.com", "mina's password")).toEqual({
    userId: mina.id,
    roles: ["client"],
    passwordChangedAt: changedAt,
  });
  expect(await passwordMatches(db, mina.email, "priya's password")).toBeNull();
  expect(await passwordMatches(db, "nobody@example.com", "mina's password")).toBeNull();
});

test("somebody without a password, and somebody deactivated, is not known", async () => {
  expect(await passwordMatches(db, priya.email, "")).toBeNull();
  await db.$client.query("update users set deactivated_at = now() where id = $1", [mina.id]);
  expect(await passwordMatches(db, mina.email, "mina's password")).toBeNull();
});

test("a new password is always later than the one before, even within a millisecond", async () => {
  const first = await setPassword(db, priya.id, "first");
  const second = await setPassword(db, priya.id, "second");
  expect(second.getTime()).toBeGreaterThan(first.getTime());
});
