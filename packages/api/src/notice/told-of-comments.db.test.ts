import { routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf } from "../testing/calling.ts";
import { namedAs } from "../testing/community.ts";

const { db } = await freshDatabase();
const { mina, priya, omar } = await castOf(db);
await db.$client.query("update users set created_at = now() - interval '30 days'");
await namedAs(db, mina, "mina_o");
await namedAs(db, priya, "priya_r");
await namedAs(db, omar, "Omar H.");
const [asMina, asPriya, asOmar] = [callsOf(db, mina), callsOf(db, priya), callsOf(db, omar)];
const { id: _, ...content } = routines[0]!;
const routineId = newId();
await asOmar.routine.create({ id: routineId, routine: { ...content, name: "Omar's" } });
await asOmar.routinePublication.create({ routineId });
const told = async (as: typeof asMina) =>
  (await as.notice.list({})).notices.map(({ kind, by, isFirst }) => ({ kind, by, isFirst }));
const commentId = newId();

test("Omar is told what Mina writes about his routine, and she what he answers", async () => {
  await asMina.comment.create({ id: commentId, routineId, body: "It helped on the stairs." });
  expect(await told(asOmar)).toEqual([{ kind: "reply", by: "mina_o", isFirst: true }]);
  await asOmar.comment.create({
    id: newId(),
    routineId,
    parentId: commentId,
    body: "Good to hear that.",
  });
  expect(await told(asMina)).toEqual([{ kind: "reply", by: "Omar H.", isFirst: false }]);
});

test("he is not told of his own, nor of what others say to each other under it", async () => {
  await asOmar.comment.create({ id: newId(), routineId, body: "How is it for all of you?" });
  await asPriya.comment.create({
    id: newId(),
    routineId,
    parentId: commentId,
    body: "On the stairs too.",
  });
  expect(await told(asOmar)).toHaveLength(1);
});

test("whoever he blocked tells him nothing", async () => {
  await asOmar.block.create({ userId: priya.id });
  await asPriya.comment.create({ id: newId(), routineId, body: "You will not read this." });
  expect(await told(asOmar)).toHaveLength(1);
});
