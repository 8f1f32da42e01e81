import { routines as library } from "@fourstep/core";
import { commentFeed, newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf } from "../testing/calling.ts";
import { namedAs, withRole } from "../testing/community.ts";

const { db } = await freshDatabase();
const cast = await castOf(db);
const { mina, priya, theo } = cast;
const omar = await withRole(db, cast.omar, "moderator");
await db.$client.query("update users set created_at = now() - interval '30 days'");
await namedAs(db, mina, "mina_o");
await namedAs(db, priya, "priya_r");
await namedAs(db, theo, "theo_l");

const routineId = "trunk-first";
const secret = "zebrafish umbrella";
const [asMina, asOmar, asPriya] = [mina, omar, priya].map((who) => callsOf(db, who));
if (!asMina || !asOmar || !asPriya) throw new Error("nobody is there");

/** Everything that the product tells anybody of a routine's comments, as somebody (null: a visitor) reads it. */
async function readAll(who: typeof mina | null): Promise<string> {
  const as = callsOf(db, who);
  const input = { routineId };
  const pages = await Promise.all([
    as.comment.list({ ...input, sort: "newest" }),
    as.comment.list({ ...input, sort: "helpful" }),
    as.comment.list({ ...input, only: commentId }),
    as.outcomeSummary.get(input),
    commentFeed(db, routineId, who?.id ?? null),
    who ? as.notice.list({}) : null,
    who ? as.block.list() : null,
  ]);
  return JSON.stringify(pages);
}
const countFor = async (who: typeof mina | null) =>
  (await callsOf(db, who).comment.list({ routineId })).count;

const commentId = newId();
await asMina.comment.create({ id: commentId, routineId, body: `A ${secret} for @theo_l.` });
await asPriya.comment.create({ id: newId(), routineId, body: "I read it.", parentId: commentId });

test("before it is hidden, everybody reads it", async () => {
  for (const who of [null, priya, theo, mina]) expect(await readAll(who)).toContain(secret);
  expect(await countFor(null)).toBe(2);
  expect(await callsOf(db, theo).notice.list({})).toMatchObject({ unread: 1 });
});

test("hidden, it is in no page, count, feed or notice, but for its writer", async () => {
  const reason = "other";
  await asOmar.hiding.create({ id: newId(), commentId, reason, note: "" });
  for (const who of [null, priya, theo, omar]) expect(await readAll(who)).not.toContain(secret);
  expect(await readAll(mina)).toContain(secret);
  expect(await countFor(null)).toBe(1);
  expect(await callsOf(db, theo).notice.list({})).toEqual({ notices: [], unread: 0 });
  expect((await asMina.hiding.get({ commentId })).body).toContain(secret);
  const visitor = await callsOf(db, null).comment.list({ routineId });
  expect(visitor.threads).toMatchObject([{ state: "hidden", author: null, body: null }]);
});

test("shown again, it is read again; deleted, by nobody at all", async () => {
  await asOmar.hiding.delete({ commentId });
  expect(await readAll(null)).toContain(secret);
  await asMina.comment.delete({ id: commentId });
  for (const who of [null, priya, theo, omar, mina]) {
    expect(await readAll(who)).not.toContain(secret);
  }
  const gone = await asPriya.comment.list({ routineId });
  expect(gone.threads).toMatchObject([{ state: "deleted", author: null, body: null }]);
});

test("whoever blocked the author of a routine reads nothing that anybody said of it", async () => {
  const [article] = library;
  if (!article) throw new Error("There is no routine");
  const { id: _, ...content } = article;
  const theos = newId();
  const asTheo = callsOf(db, theo);
  await asTheo.routine.create({ id: theos, routine: { ...content, name: "Theo's hips" } });
  await asTheo.routinePublication.create({ routineId: theos });
  await asPriya.comment.create({ id: newId(), routineId: theos, body: "A towel helped." });
  const read = (who: typeof mina | null) => callsOf(db, who).comment.list({ routineId: theos });
  expect(await read(mina)).toMatchObject({ count: 1, threads: [{ body: "A towel helped." }] });
  await asMina.block.create({ userId: theo.id });
  expect(await read(mina)).toEqual({ threads: [], next: null, count: 0 });
  expect(await read(null)).toMatchObject({ count: 1 });
  await asMina.block.delete({ userId: theo.id });
  expect(await read(mina)).toMatchObject({ count: 1 });
});

test("blocked people find nothing of each other in pages, counts, feeds or notices", async () => {
  const mine = newId();
  await asMina.comment.create({ id: mine, routineId, body: "A quiet marmalade, @priya_r." });
  expect(await readAll(priya)).toContain("marmalade");
  const before = await countFor(priya);
  const unread = (await asPriya.notice.list({})).unread;
  await asPriya.block.create({ userId: mina.id });
  expect(await readAll(priya)).not.toContain("marmalade");
  expect(await readAll(mina)).not.toContain("I read it.");
  expect(await countFor(priya)).toBe(before - 1);
  expect((await asPriya.notice.list({})).unread).toBe(unread - 1);
  expect(await readAll(null)).toContain("marmalade");
  await asPriya.block.delete({ userId: mina.id });
  expect(await readAll(priya)).toContain("marmalade");
});
