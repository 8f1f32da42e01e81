import { newId, passwordMatches } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { hash } from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

vi.mock("@node-rs/argon2", { spy: true });

// Windows end on the clock: a test that happens to straddle such an end is run once more.
const atWindowEnd = { retry: 1 };
const { db } = await freshDatabase();
const { mina, omar } = await castOf(db);
const visitor = callsOf(db, null);

const signUp = (email: string) => ({
  id: newId(),
  name: "Somebody New",
  email,
  password: "a long password",
  timeZone: "Europe/Berlin",
});
const jobs = async () =>
  (
    await db.$client.query<{ task: string; payload: unknown }>(
      `select t.identifier as task, j.payload from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
    )
  ).rows;

beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
  await db.$client.query("delete from graphile_worker._private_jobs");
});

test("somebody signs up: a client's account, a welcome, and a trace of it", async () => {
  const input = signUp("new@example.com");
  expect(await visitor.account.create(input)).toEqual({});
  expect(await passwordMatches(db, "NEW@example.com", input.password)).toMatchObject({
    userId: input.id,
    roles: ["client"],
  });
  expect(await jobs()).toEqual([{ task: "send-welcome", payload: { userId: input.id } }]);
  const { rows } = await db.$client.query(
    "select action, address from audit_events where actor_id = $1",
    [input.id],
  );
  expect(rows).toEqual([{ action: "account.create", address: "203.0.113.7" }]);
});

test("a stranger cannot learn that Mina has an account, nor change it (account.create)", async () => {
  expect(await visitor.account.create(signUp("Mina@example.com"))).toEqual({});
  expect(await jobs()).toEqual([
    { task: "send-address-taken", payload: { email: "mina@example.com" } },
  ]);
  expect(await passwordMatches(db, "mina@example.com", "a long password")).toBeNull();
  expect((await callsOf(db, mina).account.get()).name).toBe("Mina Okafor");
});

test("a sign-up whose answer was lost, sent again, welcomes once and warns nobody", async () => {
  const input = signUp("lost-answer@example.com");
  await visitor.account.create(input);
  await visitor.account.create(input);
  expect(await jobs()).toEqual([{ task: "send-welcome", payload: { userId: input.id } }]);
});

// What takes the time is the hash; a clock would measure whatever else this machine does.
test("signing up does the same work whether or not the address is taken", async () => {
  for (const email of ["mina@example.com", "free@example.com"]) {
    vi.mocked(hash).mockClear();
    await visitor.account.create(signUp(email));
    expect(hash).toHaveBeenCalledTimes(1);
  }
});

test(
  "signing up again and again with one address is refused after a while, account or not",
  atWindowEnd,
  async () => {
    for (const email of ["mina@example.com", "nobody@example.com"]) {
      for (let time = 0; time < 5; time += 1) await visitor.account.create(signUp(email));
      expect(await refusalOf(visitor.account.create(signUp(email)))).toBe("TOO_MANY_REQUESTS");
    }
  },
);

test("a short password and a made-up time zone are refused, each with its field", async () => {
  expect(
    await refusalOf(visitor.account.create({ ...signUp("x@example.com"), password: "short" })),
  ).toBe("BAD_REQUEST");
  expect(
    await refusalOf(
      visitor.account.create({ ...signUp("x@example.com"), timeZone: "Mars/Olympus" }),
    ),
  ).toBe("BAD_REQUEST");
});

test("Mina reads and changes her own account", async () => {
  const change = { name: "Mina O.", timeZone: "Europe/Paris" };
  const account = await callsOf(db, mina).account.update(change);
  expect(account).toEqual({
    id: mina.id,
    email: "mina@example.com",
    roles: ["client"],
    ...change,
  });
  expect(await callsOf(db, mina).account.get()).toEqual(account);
});

test("Omar cannot read Mina's account: he gets his own, a visitor none (account.get)", async () => {
  expect((await callsOf(db, omar).account.get()).id).toBe(omar.id);
  expect(await refusalOf(visitor.account.get())).toBe("UNAUTHORIZED");
});

test("Omar cannot change Mina's account: he changes his own (account.update)", async () => {
  const before = await callsOf(db, mina).account.get();
  await callsOf(db, omar).account.update({ name: "Omar H.", timeZone: "UTC" });
  expect(await callsOf(db, mina).account.get()).toEqual(before);
  expect(await refusalOf(visitor.account.update({ name: "X", timeZone: "UTC" }))).toBe(
    "UNAUTHORIZED",
  );
});
