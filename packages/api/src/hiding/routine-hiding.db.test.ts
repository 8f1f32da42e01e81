import { dayIn, routines as library, type Weekday } from "@fourstep/core";
import {
  commentFeed,
  newId,
  publicChangesSince,
  publicRoutine,
  publicRoutines,
} from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { namedAs, withRole } from "../testing/community.ts";

const { db } = await freshDatabase();
const cast = await castOf(db);
const { mina, priya, theo } = cast;
const omar = await withRole(db, cast.omar, "moderator");
await db.$client.query("update users set created_at = now() - interval '30 days'");
await namedAs(db, mina, "mina_o");
const [asMina, asPriya, asTheo, asOmar] = [mina, priya, theo, omar].map((who) => callsOf(db, who));
if (!asMina || !asPriya || !asTheo || !asOmar) throw new Error("nobody is there");
const asVisitor = callsOf(db, null);

const [article] = library;
if (!article) throw new Error("There is no routine");
const { id: _, ...content } = article;
const secret = "velvet ostrich";
/** A routine of Theo's that everybody reads, with a comment under it. */
async function published(name = `Theo's ${secret} ${newId()}`) {
  const routineId = newId();
  await asTheo?.routine.create({ id: routineId, routine: { ...content, name, why: routineId } });
  await asTheo?.routinePublication.create({ routineId });
  return routineId;
}
const report = (routineId: string) => ({
  id: newId(),
  routineId,
  reason: "dangerous" as const,
  note: "It asks for too much on the first day.",
});
const hide = (routineId: string) => ({
  id: newId(),
  routineId,
  reason: "dangerous" as const,
  note: "Begin with less.",
});
const actsOn = async (routineId: string) => {
  const { rows } = await db.$client.query<{ action: string }>(
    "select action from audit_events where subject_type = 'routine' and subject_id = $1 order by at",
    [routineId],
  );
  return rows.map(({ action }) => action);
};

test("Mina reports Theo's routine once, and the moderator reads it whole, with who published it and what was before", async () => {
  const routineId = await published();
  await asMina.report.create(report(routineId));
  await asMina.report.create(report(routineId));
  await asPriya.report.create(report(routineId));
  const [open] = await asOmar.report.list({});
  expect(open).toMatchObject({
    reports: [{ reason: "dangerous" }, { reason: "dangerous" }],
    comment: null,
    routine: {
      id: routineId,
      whole: {
        writer: { id: theo.id, name: theo.name, withdrawn: 0, isModerator: false },
        content: { why: routineId },
      },
    },
    past: [],
  });
  expect(open?.routine.whole?.publishedAt).toMatch(/^\d{4}-/);
  expect(JSON.stringify(open)).not.toContain(theo.email);
  await asOmar.report.update({ id: open?.id ?? "", ending: "kept" });
  expect(await asOmar.report.list({})).toEqual([]);
  expect((await publicRoutine(db, routineId))?.routine.id).toBe(routineId);

  await callsOf(db, omar).report.create(report(routineId));
  const [again] = await asOmar.report.list({});
  expect(again?.past.map(({ what }) => what)).toEqual(["reported", "reported", "kept"]);
  await asOmar.report.update({ id: again?.id ?? "", ending: "kept" });
  expect(await actsOn(routineId)).toEqual([
    "routine.create",
    "routinePublication.create",
    "report.create",
    "report.create",
    "report.create",
    "report.create",
  ]);
});

test("Theo cannot report his own routine, nor Mina one that is private, nor whoever he blocked, nor a visitor (report.create)", async () => {
  const routineId = await published();
  expect(await refusalOf(asTheo.report.create(report(routineId)))).toBe("NOT_FOUND");
  expect(await refusalOf(asVisitor.report.create(report(routineId)))).toBe("UNAUTHORIZED");
  await asTheo.block.create({ userId: mina.id });
  expect(await refusalOf(asMina.report.create(report(routineId)))).toBe("NOT_FOUND");
  await asTheo.block.delete({ userId: mina.id });
  await asTheo.routinePublication.delete({ routineId });
  expect(await refusalOf(asMina.report.create(report(routineId)))).toBe("NOT_FOUND");
});

test("what its author took back meanwhile waits for no moderator", async () => {
  const routineId = await published();
  await asMina.report.create(report(routineId));
  expect(await asOmar.report.list({})).toHaveLength(1);
  await asTheo.routinePublication.delete({ routineId });
  expect(await asOmar.report.list({})).toEqual([]);
});

/** All that anybody, or somebody, is told of routines and of this one. */
async function readAll(who: typeof mina | null, routineId: string): Promise<string> {
  const as = callsOf(db, who);
  const viewerId = who?.id ?? null;
  const all = await Promise.all([
    publicRoutines(db),
    publicRoutines(db, { authorId: theo.id, viewerId }),
    publicRoutine(db, routineId, viewerId),
    commentFeed(db, routineId, viewerId),
    as.publicRoutine.get({ routineId }).catch(() => null),
    as.outcomeSummary.get({ routineId }),
    as.comment.list({ routineId, sort: "newest" }),
    who ? as.notice.list({}) : null,
    who && who !== theo ? as.routine.list() : null,
  ]);
  const saved = who ? (await as.savedRoutine.list()).map(({ routine }) => routine) : null;
  return JSON.stringify([all, saved]);
}

test("taken from the public, it is in no list, page, feed, notice or saved list; whoever follows it keeps their plan", async () => {
  const routineId = await published();
  await asMina.savedRoutine.create({ routineId });
  await asPriya.authorFollow.create({ authorId: theo.id });
  const following = {
    id: newId(),
    routineId,
    startsOn: dayIn(priya.timeZone, new Date()),
    weekdays: [1, 3, 5] as const satisfies Weekday[],
    weeks: 4,
    ends: [],
  };
  const follow = (as: typeof asMina, id = following.id) =>
    as.plan.create({ ...following, id, weekdays: [...following.weekdays], ends: [] });
  await follow(asPriya);
  await asMina.comment.create({ id: newId(), routineId, body: `I like the ${secret}.` });
  for (const who of [null, mina, priya]) expect(await readAll(who, routineId)).toContain(secret);
  const others = [mina, priya, omar, null];
  await asMina.report.create(report(routineId));
  const since = new Date().toISOString();
  const input = hide(routineId);
  await asOmar.hiding.create(input);
  await asOmar.hiding.create(input);
  expect(await refusalOf(asOmar.hiding.create(hide(routineId)))).toBe("CONFLICT");
  expect(await asOmar.report.list({})).toEqual([]);
  for (const who of others) {
    const read = await readAll(who, routineId);
    expect(read).not.toContain(routineId);
    expect(read).not.toContain(`I like the ${secret}`);
  }
  const say = { id: newId(), routineId, body: "Where did it go?" };
  expect(await refusalOf(asMina.comment.create(say))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.savedRoutine.create({ routineId }))).toBe("NOT_FOUND");
  expect(await refusalOf(follow(asMina, newId()))).toBe("NOT_FOUND");
  const copy = { id: newId(), routineId, routine: { ...content, name: "Mine" } };
  expect(await refusalOf(asOmar.routineAdaptation.create(copy))).toBe("NOT_FOUND");
  expect(await asPriya.plan.list()).toMatchObject([{ id: following.id, weeks: 4 }]);
  const tags = (await publicChangesSince(db, since)).map(({ tag }) => tag);
  expect(tags).toEqual(
    expect.arrayContaining(["routines", `routine:${routineId}`, `member:${theo.id}`]),
  );
});

test("Theo reads why, cannot publish it again, appeals once; upheld, it stays out; granted, it is there again", async () => {
  for (const isUpheld of [true, false]) {
    // Words of its own, so that what other tests hid is not in its way.
    const written = { ...content, why: `Upheld: ${isUpheld}.` };
    const routineId = newId();
    await asTheo.routine.create({ id: routineId, routine: { ...written, name: "Theo's" } });
    await asTheo.routinePublication.create({ routineId });
    const commentId = newId();
    await asMina.comment.create({ id: commentId, routineId, body: `Other words ${routineId}.` });
    await asOmar.hiding.create({ id: newId(), commentId, reason: "unkind", note: "Elsewhere." });
    const input = hide(routineId);
    await asOmar.hiding.create(input);
    expect(await asTheo.routine.get({ id: routineId })).toMatchObject({ state: "hidden" });
    const [told] = (await asTheo.notice.list({})).notices;
    expect(told).toMatchObject({
      kind: "hidden",
      by: null,
      commentId: null,
      routine: { id: routineId },
    });
    const publish = () => asTheo.routinePublication.create({ routineId });
    expect(await sentenceOf(publish())).toContain("A moderator took this routine");
    await asTheo.routinePublication.delete({ routineId });
    expect(await refusalOf(publish())).toBe("FORBIDDEN");
    const twin = newId();
    await asTheo.routine.create({ id: twin, routine: { ...written, name: "Another name" } });
    expect(await refusalOf(asTheo.routinePublication.create({ routineId: twin }))).toBe(
      "FORBIDDEN",
    );
    const changed = { ...written, name: "With less" };
    await asTheo.routine.update({ id: routineId, routine: changed });
    expect(await asTheo.hiding.get({ routineId })).toMatchObject({
      note: "Begin with less.",
      body: null,
    });
    const appeal = { routineId, appeal: "I begin with less now." };
    await asTheo.appeal.create(appeal);
    expect(await refusalOf(asTheo.appeal.create(appeal))).toBe("CONFLICT");
    const [open] = await asOmar.appeal.list({});
    expect(open).toMatchObject({
      appeal: "I begin with less now.",
      comment: null,
      routine: { id: routineId, whole: { content: { name: "With less" } } },
    });
    // Of this routine alone, and nothing of what else was ever hidden.
    expect(open?.past).toMatchObject([{ what: "hidden", reason: "dangerous" }]);
    await asOmar.appeal.update({ id: input.id, isUpheld, decision: "I looked again." });
    expect((await asTheo.notice.list({})).notices[0]).toMatchObject({
      kind: "appeal_decided",
      isUpheld,
    });
    expect(await publicRoutine(db, routineId)).toBeNull();
    const after = await publish().then(
      async () => (await publicRoutine(db, routineId))?.routine.name,
      () => "refused",
    );
    expect(after).toBe(isUpheld ? "refused" : "With less");
    expect(await actsOn(routineId)).toEqual(
      expect.arrayContaining(["hiding.create", "appeal.create", "appeal.update"]),
    );
  }
});

test("what its author did not take back is public again as it was when an appeal is granted", async () => {
  const routineId = await published();
  const before = await publicRoutine(db, routineId);
  const input = hide(routineId);
  await asOmar.hiding.create(input);
  await asTheo.appeal.create({ routineId, appeal: "Please look again." });
  await asOmar.appeal.update({ id: input.id, isUpheld: false, decision: "Right." });
  expect(await publicRoutine(db, routineId)).toEqual(before);
});

test("nobody but a moderator takes a routine from the public, and none of their own, a private one or the product's (hiding.create)", async () => {
  const routineId = await published();
  for (const as of [asTheo, asMina, asPriya]) {
    expect(await refusalOf(as.hiding.create(hide(routineId)))).toBe("NOT_FOUND");
  }
  expect(await refusalOf(asOmar.hiding.create(hide(article.id)))).toBe("NOT_FOUND");
  const omars = newId();
  await asOmar.routine.create({ id: omars, routine: { ...content, name: "Omar's" } });
  await asOmar.routinePublication.create({ routineId: omars });
  expect(await refusalOf(asOmar.hiding.create(hide(omars)))).toBe("NOT_FOUND");
  await asTheo.routinePublication.delete({ routineId });
  expect(await refusalOf(asOmar.hiding.create(hide(routineId)))).toBe("NOT_FOUND");
});

test("Theo cannot lift it himself, and Priya can neither read why nor appeal (hiding.delete, hiding.get, appeal.create)", async () => {
  const routineId = await published();
  await asOmar.hiding.create(hide(routineId));
  expect(await refusalOf(asTheo.hiding.delete({ routineId }))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.hiding.get({ routineId }))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.appeal.create({ routineId, appeal: "Mine" }))).toBe("NOT_FOUND");
  await asOmar.hiding.delete({ routineId });
  expect((await publicRoutine(db, routineId))?.routine.id).toBe(routineId);
});
