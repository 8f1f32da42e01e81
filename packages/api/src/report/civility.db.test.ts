import { routines as library } from "@fourstep/core";
import { inTransaction, newId, publicChangesSince, tellOfComment } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { mayWrite } from "../may-write.ts";
import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { namedAs, saidBy, withRole } from "../testing/community.ts";

const { db } = await freshDatabase();
const cast = await castOf(db);
const { mina, priya, theo } = cast;
const omar = await withRole(db, cast.omar, "moderator");
const [asMina, asPriya, asTheo, asOmar] = [mina, priya, theo, omar].map((who) => callsOf(db, who));
if (!asMina || !asPriya || !asTheo || !asOmar) throw new Error("nobody is there");
const asVisitor = callsOf(db, null);
await namedAs(db, mina, "mina_o");
await namedAs(db, priya, "priya_r");

const kindsOf = async (as: typeof asMina) =>
  (await as.notice.list({})).notices.map(({ kind }) => kind);
const acts = async (action: string) => {
  const { rows } = await db.$client.query("select from audit_events where action = $1", [action]);
  return rows.length;
};
const report = (commentId: string) => ({
  id: newId(),
  commentId,
  reason: "unkind" as const,
  note: "Look",
});
const hide = (commentId: string) => ({
  id: newId(),
  commentId,
  reason: "medical_advice" as const,
  note: "Nobody here can examine anybody.",
});
const suspend = (userId: string) => ({
  id: newId(),
  userId,
  reason: "Unkind again",
  days: 7 as const,
});

const [article] = library;
if (!article) throw new Error("There is no routine");
const { id: _, ...content } = article;
const theosRoutine = newId();
await asTheo.routine.create({ id: theosRoutine, routine: { ...content, name: "Theo's hips" } });
await asTheo.routinePublication.create({ routineId: theosRoutine });

test("Priya reports Mina's comment, once however often; the moderator reads it with its context and keeps it", async () => {
  const parentId = await saidBy(db, theo, { body: "How was the first week?" });
  const commentId = await saidBy(db, mina, { body: "Worse, thanks to you.", parentId });
  await asPriya.report.create(report(commentId));
  await asPriya.report.create(report(commentId));
  const [open] = await asOmar.report.list({});
  expect(open).toMatchObject({
    reports: [{ reason: "unkind", note: "Look" }],
    comment: {
      body: "Worse, thanks to you.",
      writer: { name: "mina_o", comments: 1, hidden: 0, isSuspended: false },
      answers: { name: theo.name, body: "How was the first week?" },
    },
    routine: { id: "trunk-first" },
  });
  expect(JSON.stringify(open)).not.toContain(mina.email);
  expect(JSON.stringify(open)).not.toContain(mina.name);
  await asOmar.report.update({ id: open?.id ?? "", ending: "kept" });
  expect(await asOmar.report.list({})).toEqual([]);
  expect(await acts("report.update")).toBe(1);
});

test("Mina cannot report her own comment, one that is hidden, or nothing (report.create)", async () => {
  const own = await saidBy(db, mina);
  expect(await refusalOf(asMina.report.create(report(own)))).toBe("NOT_FOUND");
  await asOmar.hiding.create(hide(own));
  expect(await refusalOf(asPriya.report.create(report(own)))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.report.create(report(newId())))).toBe("NOT_FOUND");
  expect(await refusalOf(asVisitor.report.create(report(own)))).toBe("UNAUTHORIZED");
});

test("a machine that fills in what nobody sees hears what everybody hears, and only that it tried is kept", async () => {
  const commentId = await saidBy(db, mina);
  const count = async (table: string) =>
    (await db.$client.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
  const kept = async () => [
    await count("comments"),
    await count("reports"),
    await count("notices"),
  ];
  const before = await kept();
  const website = "https://a.example";
  const reported = await asPriya.report.create({ ...report(commentId), website });
  const said = { id: newId(), routineId: "trunk-first", body: "Buy this towel.", website };
  const written = await asPriya.comment.create(said);
  expect(await kept()).toEqual(before);
  expect(await acts("trap.spring")).toBe(2);
  expect(reported).toEqual(await asPriya.report.create(report(commentId)));
  expect(written).toEqual(
    await asPriya.comment.create({ id: newId(), routineId: "trunk-first", body: "A towel helps." }),
  );
  expect(await kept()).not.toEqual(before);
});

test("many machines at once leave each other the connections that they need", async () => {
  const said = Array.from({ length: 12 }, () =>
    asPriya.comment.create({
      id: newId(),
      routineId: "trunk-first",
      body: "Buy this towel.",
      website: "https://a.example",
    }),
  );
  expect(await Promise.all(said)).toEqual(said.map(() => ({})));
});

test("Theo cannot read what was reported (report.list)", async () => {
  expect(await refusalOf(asTheo.report.list({}))).toBe("FORBIDDEN");
  expect(await refusalOf(asMina.report.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot end a report (report.update)", async () => {
  expect(await refusalOf(asTheo.report.update({ id: newId(), ending: "kept" }))).toBe("FORBIDDEN");
});

test("Theo hides a comment on his routine: its writer reads why, appeals once, and a moderator lifts it", async () => {
  const commentId = await saidBy(db, mina, { routineId: theosRoutine });
  const input = hide(commentId);
  await asTheo.hiding.create(input);
  await asTheo.hiding.create(input);
  expect(await refusalOf(asTheo.hiding.create(hide(commentId)))).toBe("CONFLICT");
  expect(await asMina.hiding.get({ commentId })).toMatchObject({
    reason: "medical_advice",
    note: "Nobody here can examine anybody.",
    appealedAt: null,
    routine: { name: "Theo's hips" },
  });
  expect(await kindsOf(asMina)).toContain("hidden");
  expect(JSON.stringify(await asMina.notice.list({}))).not.toContain(theo.name);
  await asMina.appeal.create({ commentId, appeal: "I told only of myself." });
  const again = asMina.appeal.create({ commentId, appeal: "Please!" });
  expect(await refusalOf(again)).toBe("CONFLICT");
  const [appeal] = await asOmar.appeal.list({});
  expect(appeal).toMatchObject({ appeal: "I told only of myself.", isMine: false });
  const decision = { id: input.id, isUpheld: false, decision: "You are right." };
  await asOmar.appeal.update(decision);
  expect(await refusalOf(asOmar.appeal.update(decision))).toBe("CONFLICT");
  expect(await asMina.hiding.get({ commentId })).toMatchObject({
    isUpheld: false,
    decision: "You are right.",
  });
  const { rows } = await db.$client.query("select hidden_at from comments where id = $1", [
    commentId,
  ]);
  expect(rows).toEqual([{ hidden_at: null }]);
  expect(await kindsOf(asMina)).toContain("appeal_decided");
  const tags = (await publicChangesSince(db, "2020-01-01")).map(({ tag }) => tag);
  expect(tags).toContain(`routine:${theosRoutine}`);
});

test("Theo shows again what he hid himself, its writer is told, and what a moderator hid stays hidden (hiding.delete)", async () => {
  const [own, other] = [
    await saidBy(db, mina, { routineId: theosRoutine, body: "Too early?" }),
    await saidBy(db, mina, { routineId: theosRoutine, body: "Buy mine." }),
  ];
  await asTheo.hiding.create(hide(own));
  await asOmar.hiding.create(hide(other));
  const routineId = theosRoutine;
  const listed = await asTheo.hiding.list({ routineId });
  expect(listed).toMatchObject([{ commentId: own, body: "Too early?", by: "mina_o" }]);
  expect(await refusalOf(asTheo.hiding.delete({ commentId: other }))).toBe("NOT_FOUND");
  const before = (await kindsOf(asMina)).filter((kind) => kind === "appeal_decided").length;
  await asTheo.hiding.delete({ commentId: own });
  await asTheo.hiding.delete({ commentId: own });
  expect(await asTheo.hiding.list({ routineId })).toEqual([]);
  const told = (await asMina.notice.list({})).notices.filter(
    ({ kind }) => kind === "appeal_decided",
  );
  expect(told).toHaveLength(before + 1);
  expect(told[0]).toMatchObject({ commentId: own, isUpheld: null, by: null });
  expect((await asMina.hiding.get({ commentId: own })).liftedAt).not.toBeNull();
  const shown = await asVisitor.comment.list({ routineId });
  expect(JSON.stringify(shown)).toContain("Too early?");
  expect(JSON.stringify(shown)).not.toContain("Buy mine.");
});

test("what a moderator decided to keep hidden Theo does not show again", async () => {
  const commentId = await saidBy(db, mina, { routineId: theosRoutine });
  const input = hide(commentId);
  await asTheo.hiding.create(input);
  await asMina.appeal.create({ commentId, appeal: "Please." });
  await asOmar.appeal.update({ id: input.id, isUpheld: true, decision: "No." });
  expect(await asTheo.hiding.list({ routineId: theosRoutine })).toEqual([]);
  expect(await refusalOf(asTheo.hiding.delete({ commentId }))).toBe("NOT_FOUND");
});

test("nobody else cannot read what Theo hid under his routine (hiding.list)", async () => {
  const commentId = await saidBy(db, mina, { routineId: theosRoutine });
  await asTheo.hiding.create(hide(commentId));
  for (const as of [asMina, asPriya, asOmar]) {
    expect(await as.hiding.list({ routineId: theosRoutine })).toEqual([]);
  }
  expect(await refusalOf(asVisitor.hiding.list({ routineId: theosRoutine }))).toBe("UNAUTHORIZED");
});

test("Theo cannot hide a comment on a routine that is not his, nor can Mina (hiding.create)", async () => {
  const commentId = await saidBy(db, mina);
  expect(await refusalOf(asTheo.hiding.create(hide(commentId)))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.hiding.create(hide(commentId)))).toBe("NOT_FOUND");
});

test("Priya cannot read why Mina's comment is hidden (hiding.get)", async () => {
  const commentId = await saidBy(db, mina);
  await asOmar.hiding.create(hide(commentId));
  expect(await refusalOf(asPriya.hiding.get({ commentId }))).toBe("NOT_FOUND");
});

test("Mina cannot lift what hides her comment; the moderator can (hiding.delete)", async () => {
  const commentId = await saidBy(db, mina);
  await asOmar.hiding.create(hide(commentId));
  expect(await refusalOf(asMina.hiding.delete({ commentId }))).toBe("NOT_FOUND");
  expect(await refusalOf(asTheo.hiding.delete({ commentId }))).toBe("NOT_FOUND");
  await asOmar.hiding.delete({ commentId });
  await asPriya.report.create(report(commentId));
});

test("Priya cannot appeal for Mina, nor Mina where nothing is hidden (appeal.create)", async () => {
  const commentId = await saidBy(db, mina);
  const appeal = { commentId, appeal: "Why?" };
  expect(await refusalOf(asMina.appeal.create(appeal))).toBe("NOT_FOUND");
  await asOmar.hiding.create(hide(commentId));
  expect(await refusalOf(asPriya.appeal.create(appeal))).toBe("NOT_FOUND");
});

test("Theo cannot read appeals (appeal.list)", async () => {
  expect(await refusalOf(asTheo.appeal.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot decide an appeal, nor whoever hid it while another may (appeal.update)", async () => {
  const commentId = await saidBy(db, mina);
  const input = hide(commentId);
  await asOmar.hiding.create(input);
  await asMina.appeal.create({ commentId, appeal: "Why?" });
  const decision = { id: input.id, isUpheld: true, decision: "It stays hidden." };
  expect(await refusalOf(asTheo.appeal.update(decision))).toBe("FORBIDDEN");
  const owning = await withRole(db, theo, "owner");
  expect(await refusalOf(asOmar.appeal.update(decision))).toBe("FORBIDDEN");
  await callsOf(db, owning).appeal.update(decision);
  await db.$client.query("update users set roles = '{trainer}' where id = $1", [theo.id]);
  expect(await asMina.hiding.get({ commentId })).toMatchObject({ isUpheld: true });
});

test("Mina blocks Priya, finds her on her list, and lets her go", async () => {
  await asMina.block.create({ userId: priya.id });
  await asMina.block.create({ userId: priya.id });
  expect(await asMina.block.list()).toMatchObject([{ userId: priya.id, name: "priya_r" }]);
  const commentId = await saidBy(db, mina);
  expect(await refusalOf(asPriya.report.create(report(commentId)))).toBe("NOT_FOUND");
  const answer = await saidBy(db, priya, { parentId: commentId });
  await inTransaction(db, (tx) => tellOfComment(tx, answer));
  expect(await kindsOf(asMina)).not.toContain("reply");
  await asMina.block.delete({ userId: priya.id });
  expect(await asMina.block.list()).toEqual([]);
  expect(await acts("block.delete")).toBe(1);
});

test("Priya cannot see whom Mina blocked (block.list)", async () => {
  await asMina.block.create({ userId: theo.id });
  expect(await asPriya.block.list()).toEqual([]);
  expect(await refusalOf(asVisitor.block.list())).toBe("UNAUTHORIZED");
});

test("Mina cannot block herself or nobody (block.create)", async () => {
  expect(await refusalOf(asMina.block.create({ userId: mina.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.block.create({ userId: newId() }))).toBe("NOT_FOUND");
});

test("Theo cannot take away Mina's block (block.delete)", async () => {
  await asTheo.block.delete({ userId: mina.id });
  expect(await asMina.block.list()).toMatchObject([{ userId: theo.id }]);
  await asMina.block.delete({ userId: theo.id });
});

const writes = (who: typeof mina) => {
  const viewer = { ...who, loginSessionId: newId() };
  const request = { id: "test", address: "203.0.113.7", userAgent: "Test" };
  return inTransaction(db, (tx) => mayWrite(tx, { db, viewer, request }));
};

test("whoever is suspended reads and cannot write, until the time is over or it is lifted", async () => {
  const input = suspend(priya.id);
  await asOmar.suspension.create(input);
  await asOmar.suspension.create(input);
  await expect(writes(priya)).rejects.toThrow(/Until .* Unkind again/);
  expect(await asOmar.suspension.list({})).toMatchObject([{ name: "priya_r", userId: priya.id }]);
  await db.$client.query("update suspensions set until = now() where id = $1", [input.id]);
  await expect(writes(priya)).resolves.toBeUndefined();
  const open = { ...suspend(priya.id), days: null };
  await asOmar.suspension.create(open);
  await expect(writes(priya)).rejects.toThrow("For now you can read");
  await asOmar.suspension.delete({ id: open.id });
  await expect(writes(priya)).resolves.toBeUndefined();
  expect(await acts("suspension.delete")).toBe(1);
});

test("whoever is suspended words nothing anew, reacts to nothing and shares no outcome, and still deletes", async () => {
  const own = await saidBy(db, priya);
  const other = await saidBy(db, mina);
  const helped = { commentId: other, kind: "helped" as const };
  const numbers = { sessions: 8, weeks: 3, painBefore: 6, painAfter: 4 };
  const input = suspend(priya.id);
  await asOmar.suspension.create(input);
  for (const attempt of [
    () => asPriya.comment.update({ id: own, body: "Worded anew." }),
    () => asPriya.reaction.create(helped),
    () => asPriya.outcome.create({ id: newId(), commentId: own, source: "self", ...numbers }),
  ]) {
    expect(await sentenceOf(attempt())).toContain("Unkind again");
  }
  const { rows } = await db.$client.query(
    `select c.body, (select count(*)::int from outcomes o where o.comment_id = c.id) as outcomes,
      (select count(*)::int from reactions r where r.comment_id = $2) as reactions
    from comments c where c.id = $1`,
    [own, other],
  );
  expect(rows).toEqual([{ body: "It helped.", outcomes: 0, reactions: 0 }]);
  await asPriya.comment.delete({ id: own });
  await asOmar.suspension.delete({ id: input.id });
});

test("a suspended trainer does not publish", async () => {
  const routineId = newId();
  await asTheo.routine.create({ id: routineId, routine: content });
  const input = suspend(theo.id);
  await asOmar.suspension.create(input);
  const published = asTheo.routinePublication.create({ routineId });
  expect(await sentenceOf(published)).toContain("Unkind again");
  await asOmar.suspension.delete({ id: input.id });
});

test("Theo cannot suspend anybody, and nobody suspends a moderator (suspension.create)", async () => {
  expect(await refusalOf(asTheo.suspension.create(suspend(mina.id)))).toBe("FORBIDDEN");
  expect(await refusalOf(asOmar.suspension.create(suspend(omar.id)))).toBe("NOT_FOUND");
});

test("Theo cannot see who is suspended (suspension.list)", async () => {
  expect(await refusalOf(asTheo.suspension.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot lift a suspension (suspension.delete)", async () => {
  expect(await refusalOf(asTheo.suspension.delete({ id: newId() }))).toBe("FORBIDDEN");
});

test("whoever follows Theo or saved his routine is told once of what he does", async () => {
  await db.$client.query("insert into author_follows (follower_id, author_id) values ($1, $2)", [
    priya.id,
    theo.id,
  ]);
  const id = newId();
  await asTheo.routine.create({ id, routine: { ...content, name: "Theo's trunk" } });
  await asTheo.routinePublication.create({ routineId: id });
  await asTheo.routinePublication.delete({ routineId: id });
  await asTheo.routinePublication.create({ routineId: id });
  await db.$client.query(
    "insert into saved_routines (user_id, routine_id, seen) values ($1, $2, '{}')",
    [priya.id, id],
  );
  await asTheo.routine.update({ id, routine: { ...content, name: "Theo's long trunk" } });
  await asTheo.routine.update({ id, routine: { ...content, name: "Theo's trunk again" } });
  expect(await kindsOf(asPriya)).toEqual(["routine_changed", "routine_published"]);
  const { notices, unread } = await asPriya.notice.list({});
  expect(unread).toBe(2);
  expect(notices[0]).toMatchObject({ by: theo.name, routine: { id, name: "Theo's trunk again" } });
  await asPriya.notice.update({ until: notices[0]?.at ?? "" });
  expect((await asPriya.notice.list({})).unread).toBe(0);
});

test("a reply that is hidden, deleted or blocked is not told on (notice.list)", async () => {
  const commentId = await saidBy(db, mina);
  const answer = await saidBy(db, priya, { parentId: commentId, body: "Secret answer" });
  await inTransaction(db, (tx) => tellOfComment(tx, answer));
  await inTransaction(db, (tx) => tellOfComment(tx, answer));
  const replies = async () => (await kindsOf(asMina)).filter((kind) => kind === "reply").length;
  expect(await replies()).toBe(1);
  await asMina.block.create({ userId: priya.id });
  expect(await replies()).toBe(0);
  await asMina.block.delete({ userId: priya.id });
  await asOmar.hiding.create(hide(answer));
  expect(await replies()).toBe(0);
  expect(JSON.stringify(await asMina.notice.list({}))).not.toContain("Secret answer");
});

test("Theo cannot read Mina's notices, nor a visitor anybody's (notice.list)", async () => {
  expect(await kindsOf(asTheo)).toEqual([]);
  expect(await refusalOf(asVisitor.notice.list({}))).toBe("UNAUTHORIZED");
});

test("Theo cannot have looked at Mina's notices (notice.update)", async () => {
  const { unread } = await asMina.notice.list({});
  expect(unread).toBeGreaterThan(0);
  await asTheo.notice.update({ until: new Date(Date.now() + 60_000).toISOString() });
  expect((await asMina.notice.list({})).unread).toBe(unread);
});

test("Mina chooses mail once a week, then never", async () => {
  expect(await asMina.notificationPreference.get()).toEqual({ digest: "off" });
  await asMina.notificationPreference.update({ digest: "weekly" });
  expect(await asMina.notificationPreference.get()).toEqual({ digest: "weekly" });
  await asMina.notificationPreference.update({ digest: "off" });
  expect(await asMina.notificationPreference.get()).toEqual({ digest: "off" });
});

test("Theo cannot see what Mina chose (notificationPreference.get)", async () => {
  await asMina.notificationPreference.update({ digest: "daily" });
  expect(await asTheo.notificationPreference.get()).toEqual({ digest: "off" });
});

test("a visitor cannot choose anything (notificationPreference.update)", async () => {
  const chosen = asVisitor.notificationPreference.update({ digest: "daily" });
  expect(await refusalOf(chosen)).toBe("UNAUTHORIZED");
});
