import { expect, test } from "vitest";
import { connect } from "../client.ts";
import { inTransaction } from "../retry.ts";
import { freshDatabase } from "../testing/index.ts";
import { databaseNow, publicChangesSince, tellPublic } from "./public-changes.ts";

const { db, url } = await freshDatabase();
const tagsSince = async (moment: string) =>
  (await publicChangesSince(db, moment)).map(({ tag }) => tag).toSorted();

test("what changed is told once a tag, with the moment of its last change", async () => {
  const before = await databaseNow(db);
  await tellPublic(db, ["routine:a", "routines", "routine:a"]);
  const [first] = await publicChangesSince(db, before);
  await tellPublic(db, ["routine:a"]);
  expect(await tagsSince(before)).toEqual(["routine:a", "routines"]);
  const again = await publicChangesSince(db, before);
  expect(again.find(({ tag }) => tag === first?.tag)?.changedAt).not.toBe(first?.changedAt);
});

test("a write that takes its time is told once it is done, to whoever asked meanwhile", async () => {
  const other = connect(url);
  let during = "";
  await inTransaction(db, async (tx) => {
    await tellPublic(tx, ["routine:slow"]);
    during = await databaseNow(other);
    const seen = await publicChangesSince(other, during);
    expect(seen.map(({ tag }) => tag)).not.toContain("routine:slow");
  });
  expect(await tagsSince(during)).toContain("routine:slow");
  await other.$client.end();
});

test("nothing that changed tells nothing", async () => {
  await tellPublic(db, []);
  expect(await publicChangesSince(db, "2999-01-01T00:00:00Z")).toEqual([]);
});
