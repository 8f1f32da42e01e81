import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const [asMina, asOmar, asTheo] = [callsOf(db, mina), callsOf(db, omar), callsOf(db, theo)];
const view = {
  search: "",
  sort: "pain" as const,
  state: "coached" as const,
  tags: ["Low back"],
  columns: ["pain" as const],
};

test("Omar tags Mina, finds her by it in any case, and takes it off again", async () => {
  const clientIds = [mina.id];
  await asOmar.clientTag.update({ clientIds, add: ["Low back", "runner"] });
  await asOmar.clientTag.update({ clientIds, add: ["low BACK"] });
  expect(await asOmar.clientTag.list()).toEqual([
    { name: "Low back", clients: 1 },
    { name: "runner", clients: 1 },
  ]);
  const found = await asOmar.client.list({ tags: ["low back", "Runner"] });
  expect(found.clients).toMatchObject([{ id: mina.id, tags: ["Low back", "runner"] }]);
  expect((await asOmar.client.list({ tags: ["low back", "knee"] })).clients).toEqual([]);
  await asOmar.clientTag.update({ clientIds, remove: ["RUNNER"] });
  expect(await asOmar.clientTag.list()).toHaveLength(1);
});

test("Theo cannot tag Mina, not even beside Priya, and nothing is written (clientTag.update)", async () => {
  const both = { clientIds: [priya.id, mina.id], add: ["mine"] };
  expect(await refusalOf(asTheo.clientTag.update(both))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.clientTag.update(both))).toBe("FORBIDDEN");
  const { rows } = await db.$client.query("select name from client_tags where name = 'mine'");
  expect(rows).toEqual([]);
});

test("Theo cannot see Omar's tags (clientTag.list)", async () => {
  expect(await asTheo.clientTag.list()).toEqual([]);
  expect(await refusalOf(asMina.clientTag.list())).toBe("FORBIDDEN");
});

test("Omar keeps a view under a name, once however often it is sent, renames it and lets it go", async () => {
  const id = newId();
  await asOmar.rosterView.create({ id, name: "Low back, by pain", view });
  await asOmar.rosterView.create({ id, name: "Low back, by pain", view });
  expect(await asOmar.rosterView.list()).toEqual([{ id, name: "Low back, by pain", view }]);
  await asOmar.rosterView.update({ id, name: "Backs", view });
  expect(await asOmar.rosterView.list()).toMatchObject([{ name: "Backs" }]);
  await asOmar.rosterView.delete({ id });
  expect(await asOmar.rosterView.list()).toEqual([]);
});

test("nobody keeps more than thirty views", async () => {
  for (let place = 0; place < 30; place += 1) {
    await asTheo.rosterView.create({ id: newId(), name: `View ${place}`, view });
  }
  expect(await refusalOf(asTheo.rosterView.create({ id: newId(), name: "One more", view }))).toBe(
    "CONFLICT",
  );
});

test("Mina cannot keep a view (rosterView.create)", async () => {
  expect(await refusalOf(asMina.rosterView.create({ id: newId(), name: "x", view }))).toBe(
    "FORBIDDEN",
  );
});

test("Theo cannot see Omar's views (rosterView.list)", async () => {
  const id = newId();
  await asOmar.rosterView.create({ id, name: "Omar's", view });
  expect((await asTheo.rosterView.list()).map(({ name }) => name)).not.toContain("Omar's");
});

test("Theo cannot change Omar's view (rosterView.update)", async () => {
  const [kept] = await asOmar.rosterView.list();
  const id = kept?.id ?? "";
  expect(await refusalOf(asTheo.rosterView.update({ id, name: "Theo's", view }))).toBe("NOT_FOUND");
  expect(await asOmar.rosterView.list()).toMatchObject([{ name: "Omar's" }]);
});

test("Theo cannot delete Omar's view (rosterView.delete)", async () => {
  const [kept] = await asOmar.rosterView.list();
  expect(await refusalOf(asTheo.rosterView.delete({ id: kept?.id ?? "" }))).toBe("NOT_FOUND");
  expect(await asOmar.rosterView.list()).toHaveLength(1);
});
