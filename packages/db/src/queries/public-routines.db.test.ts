import { routines as builtIn } from "@fourstep/core";
import { expect, test } from "vitest";
import { newId } from "../ids.ts";
import { inTransaction } from "../retry.ts";
import { blocks, memberProfiles } from "../schema/index.ts";
import { castOf, freshDatabase } from "../testing/index.ts";
import { hasBlocks } from "./has-blocks.ts";
import { addRoutine, archiveRoutine, publishRoutine, withdrawRoutine } from "./own-routines.ts";
import { publicRoutine, publicRoutines } from "./public-routines.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const own = newId();
const { id: _id, ...content } = builtIn[0]!;
await inTransaction(db, async (tx) => {
  await addRoutine(tx, omar.id, own, { ...content, name: "Omar's own" });
});
const ids = async (viewerId: string | null = null) =>
  (await publicRoutines(db, { viewerId })).map(({ routine }) => routine.id);

test("the product's own stand before everybody; a trainer's only while it is published", async () => {
  expect((await ids()).toSorted()).toEqual(builtIn.map(({ id }) => id).toSorted());
  expect(await publicRoutine(db, own)).toBeNull();
  await inTransaction(db, (tx) => publishRoutine(tx, omar.id, own));
  expect(await ids()).toContain(own);
  expect((await publicRoutine(db, own))?.author).toEqual({
    id: omar.id,
    name: omar.name,
    hasPage: false,
    picture: null,
  });
});

test("an author is named as they chose to be, and their part can be asked for alone", async () => {
  await db
    .insert(memberProfiles)
    .values({ userId: omar.id, displayName: "coach_o", hasPage: true });
  const [one, ...others] = await publicRoutines(db, { authorId: omar.id });
  expect(one?.author).toEqual({ id: omar.id, name: "coach_o", hasPage: true, picture: null });
  expect(others).toEqual([]);
});

test("whoever blocked somebody, or is blocked by them, sees nothing of theirs; others do", async () => {
  await db.insert(blocks).values({ blockerId: mina.id, blockedId: omar.id });
  expect(await ids(mina.id)).not.toContain(own);
  expect(await publicRoutine(db, own, mina.id)).toBeNull();
  expect(await ids(priya.id)).toContain(own);
  expect(await Promise.all([mina, omar, priya].map(({ id }) => hasBlocks(db, id)))).toEqual([
    true,
    true,
    false,
  ]);
});

test("what is taken back or put away is gone", async () => {
  await inTransaction(db, (tx) => withdrawRoutine(tx, omar.id, own));
  expect(await publicRoutine(db, own)).toBeNull();
  await inTransaction(db, async (tx) => {
    await publishRoutine(tx, omar.id, own);
    await archiveRoutine(tx, omar.id, own);
  });
  expect(await ids()).not.toContain(own);
});
