import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { dueOn, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const asTheo = callsOf(db, theo);
const note = { id: newId(), clientId: mina.id, sessionId: null, body: "Check the tuck cue." };
const bodies = async () =>
  (await db.$client.query("select body, removed_at is null as stands from client_notes")).rows;

test("a note is one note however often it is sent, and can be reworded", async () => {
  await asOmar.clientNote.create(note);
  await asOmar.clientNote.create(note);
  await asOmar.clientNote.update({ id: note.id, body: "Check the tuck cue first." });
  expect(await bodies()).toEqual([{ body: "Check the tuck cue first.", stands: true }]);
});

test("the record of a note does not say what it says", async () => {
  const { rows } = await db.$client.query<{ detail: unknown }>(
    "select detail from audit_events where action like 'clientNote.%'",
  );
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toContain("tuck");
});

test("Theo cannot write a note on Mina, nor under the name of Omar's (clientNote.create)", async () => {
  expect(await refusalOf(asTheo.clientNote.create({ ...note, id: newId() }))).toBe("NOT_FOUND");
  expect(await refusalOf(asTheo.clientNote.create({ ...note, clientId: priya.id }))).toBe(
    "NOT_FOUND",
  );
  expect(await refusalOf(callsOf(db, mina).clientNote.create(note))).toBe("FORBIDDEN");
});

test("a note cannot be about a session that is not the client's", async () => {
  const stray = { ...note, id: newId(), sessionId: newId() };
  expect(await refusalOf(asOmar.clientNote.create(stray))).toBe("NOT_FOUND");
});

test("Theo cannot reword Omar's note (clientNote.update)", async () => {
  expect(await refusalOf(asTheo.clientNote.update({ id: note.id, body: "x" }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, mina).clientNote.update({ id: note.id, body: "x" }))).toBe(
    "FORBIDDEN",
  );
});

test("Theo cannot read what Omar noted beside a session, nor can Mina (clientNote.list)", async () => {
  const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
  const { id: sessionId } = await callsOf(db, mina).session.create(startOf(plan));
  await asOmar.clientNote.create({ ...note, id: newId(), sessionId, body: "He rushed." });
  expect(await asOmar.clientNote.list({ sessionId })).toMatchObject([{ body: "He rushed." }]);
  expect(await asTheo.clientNote.list({ sessionId })).toEqual([]);
  expect(await refusalOf(callsOf(db, mina).clientNote.list({ sessionId }))).toBe("FORBIDDEN");
  await db.$client.query("delete from client_notes where session_id = $1", [sessionId]);
});

test("Theo cannot take Omar's note away; Omar can (clientNote.delete)", async () => {
  expect(await refusalOf(asTheo.clientNote.delete({ id: note.id }))).toBe("NOT_FOUND");
  await asOmar.clientNote.delete({ id: note.id });
  expect(await bodies()).toMatchObject([{ stands: false }]);
  expect(await refusalOf(asOmar.clientNote.update({ id: note.id, body: "x" }))).toBe("NOT_FOUND");
});
