import { ownPictureId, pictureFor, publicChangesSince, publicCoach } from "@fourstep/db";
import { castOf, freshDatabase, type Person, viewerOf } from "@fourstep/db/testing";
import { beforeEach, expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { setPicture } from "./set-picture.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const routineId = "front-hip-reset";
const request = { id: "test", address: "203.0.113.7", userAgent: "" };
const bytes = { 96: Buffer.from("small"), 192: Buffer.from("large") };
const chooses = (who: Person, picture = bytes) =>
  setPicture({ db, viewer: viewerOf(who), request }, async () => picture);
const seen = (viewer: Person | null, id: string) =>
  pictureFor(db, viewer?.id ?? null, { id, size: 96 });
const commentId = crypto.randomUUID();
const beside = async (viewer: Person | null) => {
  const { threads } = await callsOf(db, viewer).comment.list({ routineId, limit: 20 });
  return threads.find(({ id }) => id === commentId)?.author?.picture;
};

const asMina = callsOf(db, mina);
await asMina.memberProfile.update({ displayName: "mina_o", about: "", hasPage: false });
await asMina.comment.create({ id: commentId, routineId, body: "The lunge helped.", website: "" });
let first = "";
beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
  ({ id: first } = await chooses(mina));
});

test("Mina's picture stands beside what she wrote, in two sizes, and public pages are told", async () => {
  expect(await beside(null)).toBe(first);
  expect(await seen(null, first)).toEqual(Buffer.from("small"));
  expect(await pictureFor(db, null, { id: first, size: 192 })).toEqual(Buffer.from("large"));
  expect((await asMina.memberProfile.get()).picture).toBe(first);
  const told = (await publicChangesSince(db, "2000-01-01")).map(({ tag }) => tag);
  expect(told).toEqual(expect.arrayContaining(["routines", `member:${mina.id}`]));
});

test("another picture has another address, and the one before is nowhere any more", async () => {
  const { id } = await chooses(mina, { ...bytes, 96: Buffer.from("other") });
  expect(id).not.toBe(first);
  expect(await seen(null, first)).toBeNull();
  expect(await seen(null, id)).toEqual(Buffer.from("other"));
  const { rows } = await db.$client.query("select from member_pictures");
  expect(rows).toHaveLength(1);
});

test("a picture that she takes away is gone from comments and from its address", async () => {
  await db.$client.query("delete from public_changes");
  await asMina.memberPicture.delete({ userId: mina.id });
  const told = (await publicChangesSince(db, "2000-01-01")).map(({ tag }) => tag);
  expect(told.toSorted()).toEqual([`member:${mina.id}`, "routines"]);
  await asMina.memberPicture.delete({ userId: mina.id });
  expect(await beside(null)).toBeNull();
  expect(await seen(null, first)).toBeNull();
  expect(await seen(mina, first)).toBeNull();
  const { rows } = await db.$client.query(
    "select action from audit_events where detail->>'id' = $1 order by id",
    [first],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    "memberPicture.create",
    "memberPicture.delete",
  ]);
});

test("Priya cannot take Mina's picture away, nor can a visitor (memberPicture.delete)", async () => {
  const hers = { userId: mina.id };
  expect(await refusalOf(callsOf(db, priya).memberPicture.delete(hers))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, null).memberPicture.delete(hers))).toBe("UNAUTHORIZED");
  expect(await ownPictureId(db, mina.id)).toBe(first);
});

test("a moderator takes away what should not be seen, and it is remembered who did", async () => {
  const moderator = { ...viewerOf(theo), roles: ["trainer", "moderator"] as const };
  await callsOf(db, moderator).memberPicture.delete({ userId: mina.id });
  expect(await seen(null, first)).toBeNull();
  const { rows } = await db.$client.query(
    "select actor_id from audit_events where action = 'memberPicture.delete' and detail->>'id' = $1",
    [first],
  );
  expect(rows).toEqual([{ actor_id: theo.id }]);
});

test("whoever is in a block with her does not see it, either way; a visitor does", async () => {
  for (const [blocker, blocked] of [
    [mina, priya],
    [priya, mina],
  ] as const) {
    await db.$client.query("insert into blocks (blocker_id, blocked_id) values ($1, $2)", [
      blocker.id,
      blocked.id,
    ]);
    expect(await seen(priya, first)).toBeNull();
    expect(await seen(null, first)).not.toBeNull();
    await db.$client.query("delete from blocks");
  }
  expect(await seen(priya, first)).not.toBeNull();
});

test("while she is suspended nobody else sees it, and she cannot choose another", async () => {
  const moderator = { ...viewerOf(theo), roles: ["trainer", "moderator"] as const };
  const id = crypto.randomUUID();
  const suspension = { id, userId: mina.id, reason: "Insults", days: 7 } as const;
  await db.$client.query("delete from public_changes");
  await callsOf(db, moderator).suspension.create(suspension);
  expect(await beside(null)).toBeNull();
  expect(await seen(null, first)).toBeNull();
  expect(await seen(mina, first)).not.toBeNull();
  await expect(chooses(mina)).rejects.toThrow("Insults");
  expect(await ownPictureId(db, mina.id)).toBe(first);
  expect(await publicChangesSince(db, "2000-01-01")).not.toEqual([]);
  await callsOf(db, moderator).suspension.delete({ id });
  expect(await seen(null, first)).not.toBeNull();
});

test("once her account is closed nobody sees it, and with the account it is gone", async () => {
  const { rows } = await db.$client.query(
    "insert into users (id, name, email, time_zone, roles) select gen_random_uuid(), 'Lena', 'lena@example.com', time_zone, roles from users where id = $1 returning id",
    [mina.id],
  );
  const lena = { ...mina, id: String(rows[0].id) };
  const { id } = await chooses(lena);
  expect(await seen(null, id)).not.toBeNull();
  await db.$client.query("update users set deactivated_at = now() where id = $1", [lena.id]);
  expect(await seen(null, id)).toBeNull();
  await db.$client.query("delete from users where id = $1", [lena.id]);
  expect((await db.$client.query("select from member_pictures where id = $1", [id])).rows).toEqual(
    [],
  );
});

test("a trainer's picture stands on their page and beside what they published", async () => {
  const { id } = await chooses(omar);
  await callsOf(db, omar).memberProfile.update({
    displayName: "Omar H.",
    about: "",
    hasPage: true,
  });
  expect((await publicCoach(db, omar.id))?.picture).toBe(id);
});

test("after twenty pictures in an hour the next one is not even looked at", async () => {
  for (let count = 0; count < 19; count += 1) await chooses(mina);
  let isAsked = false;
  const asked = setPicture({ db, viewer: viewerOf(mina), request }, async () => {
    isAsked = true;
    return bytes;
  });
  await expect(asked).rejects.toThrow("enough new pictures");
  expect(isAsked).toBe(false);
});
