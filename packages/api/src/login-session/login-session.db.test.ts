import { newId, openLoginSession, signedInBy } from "@fourstep/db";
import { castOf, freshDatabase, viewerOf } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);

async function device(userAgent: string) {
  const id = newId();
  await openLoginSession(db, {
    id,
    userId: mina.id,
    app: "client",
    userAgent,
    address: "203.0.113.9",
  });
  return id;
}
const phone = await device("Phone");
const laptop = await device("Laptop");
const asMina = callsOf(db, { ...viewerOf(mina), loginSessionId: phone });

test("Mina sees the devices that she is signed in on, and which one she holds", async () => {
  const devices = await asMina.loginSession.list();
  expect(
    devices.map(({ id, app, userAgent, current }) => ({ id, app, userAgent, current })),
  ).toEqual(
    expect.arrayContaining([
      { id: phone, app: "client", userAgent: "Phone", current: true },
      { id: laptop, app: "client", userAgent: "Laptop", current: false },
    ]),
  );
});

test("Priya cannot see Mina's devices (loginSession.list)", async () => {
  expect(await callsOf(db, priya).loginSession.list()).toEqual([]);
  expect(await refusalOf(callsOf(db, null).loginSession.list())).toBe("UNAUTHORIZED");
});

test("Priya cannot sign Mina's laptop out (loginSession.delete)", async () => {
  expect(await refusalOf(callsOf(db, priya).loginSession.delete({ id: laptop }))).toBe("NOT_FOUND");
  expect(await signedInBy(db, { id: laptop, userId: mina.id, app: "client" })).not.toBeNull();
});

test("Mina signs her laptop out: it is gone from the list and knows nobody any more", async () => {
  await asMina.loginSession.delete({ id: laptop });
  expect((await asMina.loginSession.list()).map(({ id }) => id)).toEqual([phone]);
  expect(await signedInBy(db, { id: laptop, userId: mina.id, app: "client" })).toBeNull();
  expect(await refusalOf(asMina.loginSession.delete({ id: laptop }))).toBe("NOT_FOUND");
  const { rows } = await db.$client.query(
    "select actor_id, address from audit_events where action = 'loginSession.delete'",
  );
  expect(rows).toEqual([{ actor_id: mina.id, address: "203.0.113.7" }]);
});
