import { newId, offerFirstRun, passwordMatches } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

// Windows end on the clock: a test that happens to straddle such an end is run once more.
const atWindowEnd = { retry: 1 };
const { db } = await freshDatabase();
await castOf(db);
const visitor = callsOf(db, null);
const first = (code: string, email = "owner@example.com") => ({
  id: newId(),
  name: "The Owner",
  email,
  password: "the owner's password",
  timeZone: "UTC",
  code,
});

beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
});

test("a visitor learns only whether an owner is missing (ownerAccount.get)", async () => {
  expect(await visitor.ownerAccount.get()).toEqual({ needed: true });
});

test(
  "a stranger without the code cannot become the owner (ownerAccount.create)",
  atWindowEnd,
  async () => {
    expect(await refusalOf(visitor.ownerAccount.create(first("ABCD-EFGH-JKMN")))).toBe(
      "BAD_REQUEST",
    );
    const old = await offerFirstRun(db);
    await offerFirstRun(db);
    expect(await refusalOf(visitor.ownerAccount.create(first(old ?? "")))).toBe("BAD_REQUEST");
    for (let time = 0; time < 8; time += 1) {
      expect(await refusalOf(visitor.ownerAccount.create(first("guess")))).toBe("BAD_REQUEST");
    }
    expect(await refusalOf(visitor.ownerAccount.create(first("guess")))).toBe("TOO_MANY_REQUESTS");
    expect(await visitor.ownerAccount.get()).toEqual({ needed: true });
  },
);

test("an address that is taken is said so on its field, and the code stays good", async () => {
  const code = await offerFirstRun(db);
  expect(await refusalOf(visitor.ownerAccount.create(first(code ?? "", "mina@example.com")))).toBe(
    "CONFLICT",
  );
  expect(await visitor.ownerAccount.get()).toEqual({ needed: true });
});

test("the printed code makes one owner, typed in any case, and then no other", async () => {
  const code = (await offerFirstRun(db)) ?? "";
  const tries = await Promise.allSettled(
    Array.from({ length: 3 }, (_, place) =>
      visitor.ownerAccount.create(first(code.toLowerCase(), `owner-${place}@example.com`)),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await visitor.ownerAccount.get()).toEqual({ needed: false });
  const place = tries.findIndex(({ status }) => status === "fulfilled");
  expect(
    await passwordMatches(db, `owner-${place}@example.com`, "the owner's password"),
  ).toMatchObject({ roles: ["owner", "trainer"] });
  expect(await offerFirstRun(db)).toBeNull();
  expect(await refusalOf(visitor.ownerAccount.create(first(code)))).toBe("FORBIDDEN");
});
