import { CommentListInput } from "@fourstep/core";
import { commentsOf, newId } from "@fourstep/db";
import { castOf, freshDatabase, type Person } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const as = (who: Person | null) => callsOf(db, who);
const routineId = "front-hip-reset";
const list = (who: Person | null, more: object = {}) =>
  as(who).comment.list({ routineId, ...more });
const bodiesFor = async (who: Person | null) =>
  (await list(who)).threads.flatMap(({ body, replies }) => [body, ...replies.map((r) => r.body)]);
const name = (who: Person, displayName: string) =>
  as(who).memberProfile.update({ displayName, about: "", hasPage: false });
const sql = (text: string, values: unknown[] = []) => db.$client.query(text, values);

await sql("update users set created_at = now() - interval '30 days'");
const first = { id: newId(), routineId, body: "The *ball press* was the hard one, @theo_l." };

test("before the first post a name is chosen; no real name is ever shown", async () => {
  expect(await refusalOf(as(mina).comment.create(first))).toBe("PRECONDITION_FAILED");
  await name(mina, "mina_o");
  await name(theo, "Theo L");
  await name(priya, "priya");
  await as(mina).comment.create(first);
  await as(mina).comment.create(first);
  const page = await list(null);
  expect(page).toMatchObject({ count: 1, next: null, threads: [{ author: { name: "mina_o" } }] });
  expect(JSON.stringify(page)).not.toContain("Okafor");
  expect((await sql("select user_id from comment_mentions")).rows).toEqual([{ user_id: theo.id }]);
});

test("replies go two levels deep; a further one stands beside the second", async () => {
  const ids = [newId(), newId(), newId()];
  let parentId = first.id;
  for (const [index, id] of ids.entries()) {
    await as(index % 2 === 0 ? theo : mina).comment.create({
      id,
      routineId,
      parentId,
      body: `Reply ${index}`,
    });
    parentId = id;
  }
  const [thread] = (await list(mina)).threads;
  expect(thread!.replies.map(({ depth, parentId: of }) => [depth, of])).toEqual([
    [1, first.id],
    [2, ids[0]],
    [2, ids[0]],
  ]);
  expect(thread!.replies[0]).toMatchObject({ author: { isTrainer: true }, isMine: false });
});

test("an edit keeps what was said before", async () => {
  await as(mina).comment.update({ id: first.id, body: "The ball press was hard." });
  expect((await sql("select body from comment_edits")).rows).toEqual([{ body: first.body }]);
  expect((await list(null)).threads[0]!.editedAt).not.toBeNull();
});

test("a reaction counts once, is taken back, and nobody reacts to their own words", async () => {
  const helped = { commentId: first.id, kind: "helped" as const };
  await as(priya).reaction.create(helped);
  await as(priya).reaction.create(helped);
  expect((await list(priya)).threads[0]).toMatchObject({ counts: { helped: 1 }, mine: ["helped"] });
  expect(await refusalOf(as(mina).reaction.create(helped))).toBe("BAD_REQUEST");
  await as(priya).reaction.delete(helped);
  await as(priya).reaction.delete(helped);
  expect((await list(null)).threads[0]).toMatchObject({ counts: { helped: 0 }, mine: [] });
});

test("a visitor cannot write, and nobody answers what they cannot see (comment.create)", async () => {
  expect(await refusalOf(as(null).comment.create({ ...first, id: newId() }))).toBe("UNAUTHORIZED");
  const stray = { id: newId(), routineId, body: "Hello.", parentId: newId() };
  expect(await refusalOf(as(priya).comment.create(stray))).toBe("NOT_FOUND");
  const nowhere = { id: newId(), routineId: "no-such", body: "Hello there." };
  expect(await refusalOf(as(priya).comment.create(nowhere))).toBe("NOT_FOUND");
  expect(await refusalOf(as(priya).comment.create(first))).toBe("NOT_FOUND");
});

test("Priya cannot reword Mina's comment (comment.update)", async () => {
  expect(await refusalOf(as(priya).comment.update({ id: first.id, body: "x" }))).toBe("NOT_FOUND");
});

test("Priya cannot delete Mina's comment (comment.delete)", async () => {
  expect(await refusalOf(as(priya).comment.delete({ id: first.id }))).toBe("NOT_FOUND");
});

test("a visitor cannot react, and nobody to what is not there (reaction.create)", async () => {
  const helped = { commentId: first.id, kind: "helped" as const };
  expect(await refusalOf(as(null).reaction.create(helped))).toBe("UNAUTHORIZED");
  const stray = { ...helped, commentId: newId() };
  expect(await refusalOf(as(priya).reaction.create(stray))).toBe("NOT_FOUND");
});

test("Theo cannot take Priya's reaction back (reaction.delete)", async () => {
  const careful = { commentId: first.id, kind: "careful" as const };
  await as(priya).reaction.create(careful);
  await as(theo).reaction.delete(careful);
  expect((await list(null)).threads[0]!.counts.careful).toBe(1);
});

test("people who blocked each other see nothing of each other, in words or counts", async () => {
  await sql("insert into blocks (blocker_id, blocked_id) values ($1, $2)", [theo.id, mina.id]);
  expect(await bodiesFor(mina)).toEqual(["The ball press was hard.", null, "Reply 1"]);
  expect((await list(mina)).count).toBe(2);
  expect(JSON.stringify(await list(mina))).not.toContain("Theo");
  expect((await list(theo)).threads[0]).toMatchObject({ body: null, author: null });
  expect((await list(priya)).count).toBe(4);
  expect(await refusalOf(as(theo).reaction.create({ commentId: first.id, kind: "same" }))).toBe(
    "NOT_FOUND",
  );
  await sql("delete from blocks");
});

test("a visitor cannot read what was hidden or deleted, and its writer reads what was hidden (comment.list)", async () => {
  await sql("update comments set hidden_at = now() where id = $1", [first.id]);
  expect(await bodiesFor(mina)).toContain("The ball press was hard.");
  expect(JSON.stringify(await list(null))).not.toContain("ball press");
  expect(await list(null)).toMatchObject({
    count: 3,
    threads: [{ state: "hidden", author: null }],
  });
  await sql("update comments set hidden_at = null");
  await as(mina).comment.delete({ id: first.id });
  expect(JSON.stringify(await list(mina))).not.toContain("ball press");
  expect((await list(mina)).threads[0]).toMatchObject({ state: "deleted", body: null });
  const alone = { id: newId(), routineId, body: "Nobody answers this one." };
  await as(priya).comment.create(alone);
  await as(priya).comment.delete({ id: alone.id });
  expect((await list(null)).threads).toHaveLength(1);
});

test("pages of twenty, by both orders, hold each thread once", async () => {
  await sql(
    `insert into comments (id, routine_id, author_id, body, helped, created_at)
     select gen_random_uuid(), $1, $2, 'c' || n, n % 5, now() - n * interval '1 minute' from generate_series(1, 45) n`,
    [routineId, priya.id],
  );
  for (const sort of ["newest", "helpful"] as const) {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const { threads, next } = await list(null, { sort, ...(after && { after }) });
      seen.push(...threads.map(({ id }) => id));
      if (next === null) break;
      after = next;
    }
    expect(new Set(seen).size).toBe(46);
    expect(seen).toHaveLength(46);
  }
});

test("one comment is found by its address, with the thread around it", async () => {
  const [thread] = (await list(null, { sort: "newest", only: first.id })).threads;
  expect(thread).toMatchObject({ id: first.id });
  const reply = thread!.replies[1]!;
  const input = CommentListInput.parse({ routineId, only: reply.id });
  expect((await commentsOf(db, null, input)).threads).toMatchObject([{ id: first.id }]);
});

const mine = { id: newId(), routineId, body: "Stairs are fine again after five weeks." };
const told = { sessions: 14, weeks: 5, painBefore: 6, painAfter: 3 };

test("an outcome on one's word is marked so, counted, and gone once withdrawn", async () => {
  await as(mina).comment.create(mine);
  const shared = { id: newId(), commentId: mine.id, source: "self" as const, ...told };
  await as(mina).outcome.create(shared);
  await as(mina).outcome.create(shared);
  const summary = () => as(null).outcomeSummary.get({ routineId });
  expect(await summary()).toMatchObject({ shared: 1, fromLog: 0, fell: 1 });
  const [thread] = (await list(null, { only: mine.id })).threads;
  expect(thread!.outcome).toMatchObject({ source: "self", painBefore: 6, painAfter: 3 });
  await as(mina).outcome.delete({ id: shared.id });
  expect(await summary()).toMatchObject({ shared: 0, dots: [] });
  expect((await list(null, { only: mine.id })).threads[0]!.outcome).toBeNull();
});

test("Mina cannot share from a log that does not show it, nor Priya under Mina's comment (outcome.create)", async () => {
  const shared = { id: newId(), commentId: mine.id, source: "log" as const, ...told };
  expect(await refusalOf(as(mina).outcome.create(shared))).toBe("CONFLICT");
  const priyas = as(priya).outcome.create({ ...shared, source: "self" });
  expect(await refusalOf(priyas)).toBe("NOT_FOUND");
});

test("Priya cannot withdraw Mina's outcome (outcome.delete)", async () => {
  const shared = { id: newId(), commentId: mine.id, source: "self" as const, ...told };
  await as(mina).outcome.create(shared);
  expect(await refusalOf(as(priya).outcome.delete({ id: shared.id }))).toBe("NOT_FOUND");
});

test("a trainer cannot ask what a log would show, and Mina's own says nothing yet (outcome.get)", async () => {
  expect(await refusalOf(as(omar).outcome.get({ routineId }))).toBe("FORBIDDEN");
  expect(await as(mina).outcome.get({ routineId })).toEqual({ fromLog: null });
});

test("a visitor learns only the spread, and nothing of who shared (outcomeSummary.get)", async () => {
  const summary = await as(null).outcomeSummary.get({ routineId });
  expect(JSON.stringify(summary)).not.toContain(mina.id);
  expect(summary).not.toHaveProperty("average");
});
