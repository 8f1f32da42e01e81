import { groupedCode, isCode, type OpenInvite } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const visitor = callsOf(db, null);

const forLena = () => ({ id: newId(), name: "Lena", email: null });
const codeOf = ({ code }: OpenInvite) => {
  if (code === null) throw new Error("there is no code to show");
  return code;
};

beforeEach(async () => {
  await db.$client.query("delete from rate_limits");
  await db.$client.query("delete from graphile_worker._private_jobs");
});

test("Omar invites Lena: a code that is shown once, and nowhere in the database", async () => {
  const made = await asOmar.invite.create(forLena());
  const code = codeOf(made);
  expect(isCode(code)).toBe(true);
  expect(made.invite).toMatchObject({ name: "Lena", email: null, status: "pending" });
  const days = (Date.parse(made.invite.expiresAt) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(14);
  const { rows } = await db.$client.query<{ found: boolean }>(
    "select exists (select from invites i where i::text like '%' || $1 || '%') as found",
    [code],
  );
  expect(rows).toEqual([{ found: false }]);
  expect((await asOmar.invite.list())[0]).toEqual(made.invite);
});

test("whoever holds the code learns who invites, however it is typed, and nothing of whom it is for", async () => {
  const code = codeOf(await asOmar.invite.create(forLena()));
  const shown = await visitor.invite.get({ code: groupedCode(code).toLowerCase() });
  expect(shown).toEqual({
    trainerName: omar.name,
    expiresAt: expect.any(String),
    isYours: false,
    you: null,
  });
  expect((await callsOf(db, mina).invite.get({ code })).you).toBe(mina.name);
});

test("a stranger cannot tell a wrong code from one that was used, taken back or has run out (invite.get)", async () => {
  const [used, revoked, expired] = [forLena(), forLena(), forLena()];
  const codes = [codeOf(await asOmar.invite.create(used))];
  await callsOf(db, priya).coaching.create({ code: codes[0] ?? "", mayWatchLive: false });
  codes.push(codeOf(await asOmar.invite.create(revoked)));
  await asOmar.invite.delete({ id: revoked.id });
  codes.push(codeOf(await asOmar.invite.create(expired)));
  await db.$client.query("update invites set expires_at = now() where id = $1", [expired.id]);
  codes.push("22222-22222", "", "what is this?", "\u0000");
  for (const who of [visitor, callsOf(db, mina)]) {
    const sentences = await Promise.all(codes.map((code) => sentenceOf(who.invite.get({ code }))));
    expect(new Set(sentences).size).toBe(1);
    expect(sentences[0]).toContain("Ask your trainer for a new one.");
  }
  expect((await asOmar.invite.list()).slice(0, 3).map(({ status }) => status)).toEqual([
    "expired",
    "revoked",
    "accepted",
  ]);
});

test("guessing codes is refused after a while", { retry: 1 }, async () => {
  const guesses = Array.from({ length: 60 }, () => visitor.invite.get({ code: "22222-22222" }));
  await Promise.allSettled(guesses);
  expect(await refusalOf(visitor.invite.get({ code: "22222-22222" }))).toBe("TOO_MANY_REQUESTS");
});

test("a mailed invite shows no code: the worker puts one into the mail", async () => {
  const input = { ...forLena(), email: "lena@example.com" };
  const made = await asOmar.invite.create(input);
  expect(made).toMatchObject({ code: null, invite: { email: "lena@example.com" } });
  const { rows } = await db.$client.query<{ task: string; id: string }>(
    `select t.identifier as task, j.payload->>'inviteId' as id
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  );
  expect(rows).toEqual([{ task: "send-invite", id: input.id }]);
});

test("a new code makes the one before worthless", async () => {
  const input = forLena();
  const first = codeOf(await asOmar.invite.create(input));
  const second = codeOf(await asOmar.invite.update({ id: input.id }));
  expect(await refusalOf(visitor.invite.get({ code: first }))).toBe("NOT_FOUND");
  expect((await visitor.invite.get({ code: second })).trainerName).toBe(omar.name);
});

test("Priya cannot invite, nor can a visitor (invite.create)", async () => {
  expect(await refusalOf(callsOf(db, priya).invite.create(forLena()))).toBe("FORBIDDEN");
  expect(await refusalOf(visitor.invite.create(forLena()))).toBe("UNAUTHORIZED");
  const input = forLena();
  await asOmar.invite.create(input);
  // Theo cannot take over an id of Omar's either.
  expect(await refusalOf(callsOf(db, theo).invite.create(input))).toBe("CONFLICT");
});

test("Theo cannot see Omar's invites (invite.list)", async () => {
  expect(await callsOf(db, theo).invite.list()).toEqual([]);
  expect(await refusalOf(callsOf(db, mina).invite.list())).toBe("FORBIDDEN");
});

test("Theo cannot make a new code for Omar's invite (invite.update)", async () => {
  const input = forLena();
  const code = codeOf(await asOmar.invite.create(input));
  expect(await refusalOf(callsOf(db, theo).invite.update({ id: input.id }))).toBe("NOT_FOUND");
  expect((await visitor.invite.get({ code })).trainerName).toBe(omar.name);
});

test("Theo cannot take Omar's invite back (invite.delete)", async () => {
  const input = forLena();
  await asOmar.invite.create(input);
  expect(await refusalOf(callsOf(db, theo).invite.delete({ id: input.id }))).toBe("NOT_FOUND");
  expect(await asOmar.invite.delete({ id: input.id })).toEqual({});
  expect(await refusalOf(asOmar.invite.delete({ id: input.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.invite.update({ id: input.id }))).toBe("NOT_FOUND");
});
