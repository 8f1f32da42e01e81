import { expect, test } from "vitest";
import { newId } from "../ids.ts";
import { blocks, comments, memberProfiles } from "../schema/index.ts";
import { castOf, freshDatabase } from "../testing/index.ts";
import { commentFeed } from "./comment-feed.ts";

const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);
const routineId = "front-hip-reset";
const write = (body: string, more: { hiddenAt?: Date; deletedAt?: Date } = {}) =>
  db.insert(comments).values({ id: newId(), routineId, authorId: mina.id, body, ...more });
await db.insert(memberProfiles).values({ userId: mina.id, displayName: "mina_k" });
await write("Stairs are fine again.");
await write("hidden words", { hiddenAt: new Date("2026-11-20T08:00:00Z") });
await write("deleted words", { deletedAt: new Date("2026-11-20T08:00:00Z") });

test("a feed tells what anybody may read, by the name that its writer chose", async () => {
  const told = await commentFeed(db, routineId, null);
  expect(told.map(({ body, author }) => [author, body])).toEqual([
    ["mina_k", "Stairs are fine again."],
  ]);
  expect(await commentFeed(db, "desk-break", null)).toEqual([]);
});

test("whoever is blocked finds nothing of theirs in it", async () => {
  await db.insert(blocks).values({ blockerId: mina.id, blockedId: priya.id });
  expect(await commentFeed(db, routineId, priya.id)).toEqual([]);
});
