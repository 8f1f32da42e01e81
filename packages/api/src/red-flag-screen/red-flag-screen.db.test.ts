import { dayIn } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test, vi } from "vitest";

import { startSession } from "../session/start-session.ts";
import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { advised, answered } from "../testing/red-flags.ts";
import { done, dueOn, setsOf, startOf } from "../testing/training.ts";
import { viewerOf } from "@fourstep/db/testing";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, isScreened: false });
const asMina = callsOf(db, mina);
const asOmar = callsOf(db, omar);
const today = dayIn("Europe/London", Date.now());
const startNow = () => startOf(plan, { startedAt: new Date().toISOString() });
const screenOfToday = async () => (await asMina.today.get({ day: dueOn })).screen;

beforeEach(async () => {
  await db.$client.query(
    "delete from red_flag_screens; delete from attention_items; delete from check_ins",
  );
});

const itemsOf = async (trainer: typeof omar) => {
  const { rows } = await db.$client.query<{ kind: string; facts: object }>(
    "select kind, facts from attention_items where trainer_id = $1",
    [trainer.id],
  );
  return rows;
};

test("before the first session Mina is asked, and no session begins until she has answered", async () => {
  expect(await screenOfToday()).toMatchObject({ state: "due", why: "first" });
  expect(await sentenceOf(asMina.session.create(startNow()))).toContain("answer them");
  const { standing } = await asMina.redFlagScreen.create(answered());
  expect(standing.state).toBe("answered");
  expect(await screenOfToday()).toEqual(standing);
  await asMina.session.create(startNow());
});

test("an urgent answer stops everything at once, and nothing but advice and new answers lifts it", async () => {
  const urgent = { ...answered(), answers: { inner_thighs: true } };
  expect(await asMina.redFlagScreen.create(urgent)).toMatchObject({
    standing: { state: "stopped", screenId: urgent.id },
  });
  expect(await refusalOf(asMina.session.create(startNow()))).toBe("PRECONDITION_FAILED");
  expect(await refusalOf(asMina.redFlagScreen.create(answered()))).toBe("CONFLICT");
  expect(await refusalOf(asMina.redFlagScreen.create(answered({ cancer: true })))).toBe("CONFLICT");

  await asMina.redFlagAdvice.create(advised(urgent.id, today));
  expect(await screenOfToday()).toMatchObject({ state: "due", why: "advised" });
  expect(await refusalOf(asMina.session.create(startNow()))).toBe("PRECONDITION_FAILED");
  await asMina.redFlagScreen.create(answered());
  expect((await screenOfToday()).state).toBe("answered");
});

test("a doctor's word from before an urgent answer is no word on it", async () => {
  const urgent = answered({ urine_leak: true });
  await asMina.redFlagScreen.create(urgent);
  const early = asMina.redFlagAdvice.create(advised(urgent.id, "2026-01-01"));
  expect(await refusalOf(early)).toBe("BAD_REQUEST");
  const late = asMina.redFlagAdvice.create(advised(urgent.id, "2999-01-01"));
  expect(await refusalOf(late)).toBe("BAD_REQUEST");
  expect((await screenOfToday()).state).toBe("stopped");
});

test("a lesser flag pauses until Mina notes what a clinician said, and then her plan goes on", async () => {
  const flagged = answered({ cancer: true });
  await asMina.redFlagScreen.create(flagged);
  expect(await screenOfToday()).toMatchObject({ state: "paused", screenId: flagged.id });
  expect(await sentenceOf(asMina.session.create(startNow()))).toContain("what a clinician said");
  const note = advised(flagged.id, "2026-01-01");
  const { standing } = await asMina.redFlagAdvice.create(note);
  expect(standing.state).toBe("answered");
  await asMina.redFlagAdvice.create(note);
  const { rows } = await db.$client.query("select id from red_flag_advices");
  expect(rows).toHaveLength(1);
  await asMina.session.create(startNow());
});

test("no advice can be noted where nothing was flagged", async () => {
  const screen = answered();
  await asMina.redFlagScreen.create(screen);
  expect(await refusalOf(asMina.redFlagAdvice.create(advised(screen.id, today)))).toBe("CONFLICT");
});

test("an answer given by mistake is put right, and both are kept and remembered", async () => {
  const mistaken = answered({ wiping: true });
  await asMina.redFlagScreen.create(mistaken);
  const { standing } = await asMina.redFlagScreen.create(answered({}, mistaken.id));
  expect(standing.state).toBe("answered");
  const { screens } = await asOmar.redFlagScreen.list({ clientId: mina.id });
  expect(screens.map(({ outcome, isCorrection }) => [outcome, isCorrection])).toEqual([
    ["no_flags", true],
    ["seek_care", false],
  ]);
});

test("the same answers sent again change nothing, from two devices at once neither", async () => {
  const screen = answered({ fever: true });
  await Promise.all([asMina.redFlagScreen.create(screen), asMina.redFlagScreen.create(screen)]);
  const { rows } = await db.$client.query("select prompt, outcome from red_flag_screens");
  expect(rows).toEqual([{ prompt: "first", outcome: "ask_first" }]);
});

test("a phone that answered before it heard of the stop does not lift it", async () => {
  const [one, other] = [answered({ bladder_full: true }), answered()];
  await Promise.allSettled([asMina.redFlagScreen.create(one), asMina.redFlagScreen.create(other)]);
  expect((await screenOfToday()).state).toBe("stopped");
});

test("pain that jumps asks again, and the answers say why they were asked", async () => {
  await asMina.redFlagScreen.create(answered());
  const tell = (painWorstWeek: number) =>
    asMina.checkIn.create({
      id: newId(),
      sessionId: null,
      day: dueOn,
      painNow: null,
      painWorstWeek,
      nextMorning: null,
      note: "",
    });
  await tell(3);
  expect((await screenOfToday()).state).toBe("answered");
  await tell(6);
  expect(await screenOfToday()).toMatchObject({ state: "due", why: "pain_up" });
  await asMina.redFlagScreen.create(answered());
  expect((await screenOfToday()).state).toBe("answered");
  const { screens } = await asMina.redFlagScreen.list({ clientId: mina.id });
  expect(screens.map(({ prompt }) => prompt)).toEqual(["pain_up", "first"]);
});

test("a month later the questions come again", async () => {
  await asMina.redFlagScreen.create(answered());
  await db.$client.query("update plans set created_at = now() - interval '60 days'");
  await db.$client.query("update red_flag_screens set created_at = now() - interval '31 days'");
  expect(await screenOfToday()).toMatchObject({ state: "due", why: "monthly" });
});

test("a session that began without a connection before the stop is taken, whenever it arrives", async () => {
  await asMina.redFlagScreen.create(answered());
  const begun = startNow();
  await asMina.redFlagScreen.create({ ...answered(), answers: { both_legs: true } });
  await asMina.session.create(begun);
  const [set] = setsOf(plan);
  expect(await asMina.setLog.create(done(begun.id, set!))).toMatchObject({ doneSets: 1 });
});

test("one that began after it on a phone that could not know is not lost, and is remembered as such", async () => {
  await asMina.redFlagScreen.create({ ...answered(), answers: { both_legs: true } });
  const begun = startNow();
  const acting = {
    db,
    viewer: viewerOf(mina),
    request: { id: "t", address: "203.0.113.7", userAgent: "Phone" },
  };
  // It is refused as long as its phone may still be asked to stop, and waits there.
  const soon = startSession(acting, begun, Date.now() + 60_000);
  await expect(soon).rejects.toMatchObject({ refusal: "PRECONDITION_FAILED" });
  await startSession(acting, begun, Date.now() + 3_600_000);
  const { rows } = await db.$client.query(
    "select detail from audit_events where action = 'session.unscreened' and subject_id = $1",
    [begun.id],
  );
  expect(rows).toEqual([{ detail: { state: "stopped" } }]);
  // Sent once more, it is known, stop or no stop.
  await asMina.session.create(begun);
});

test("Omar learns of the outcome once, and neither he nor the audit reads an answer", async () => {
  const flagged = answered({ night_pain: true });
  await asMina.redFlagScreen.create(flagged);
  await asMina.redFlagAdvice.create(advised(flagged.id, today));
  const record = await asOmar.redFlagScreen.list({ clientId: mina.id });
  expect(record).toMatchObject({
    standing: { state: "answered" },
    screens: [
      {
        id: flagged.id,
        outcome: "ask_first",
        prompt: "first",
        isCorrection: false,
        advices: [{ adviser: "My doctor", advisedOn: today }],
      },
    ],
  });
  expect(await itemsOf(omar)).toEqual([
    { kind: "red_flag", facts: { screenId: flagged.id, outcome: "ask_first" } },
  ]);
  expect(await itemsOf(theo)).toEqual([]);
  const { rows } = await db.$client.query("select detail from audit_events");
  expect(JSON.stringify([record, rows, await itemsOf(omar)])).not.toMatch(/night_pain|answers/);
});

test("Mina reads her own answers, for whoever examines her", async () => {
  const urgent = { ...answered(), answers: { sex: true } };
  await asMina.redFlagScreen.create(urgent);
  expect(await asMina.redFlagScreen.get({ id: urgent.id })).toMatchObject({
    outcome: "seek_care",
    answers: { sex: true },
  });
});

test("Omar and Priya cannot read Mina's answers (redFlagScreen.get)", async () => {
  const screen = answered({ cancer: true });
  await asMina.redFlagScreen.create(screen);
  expect(await refusalOf(callsOf(db, priya).redFlagScreen.get(screen))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.redFlagScreen.get(screen))).toBe("FORBIDDEN");
});

test("Theo and Priya cannot see that Mina was asked anything (redFlagScreen.list)", async () => {
  for (const stranger of [theo, priya]) {
    const asked = callsOf(db, stranger).redFlagScreen.list({ clientId: mina.id });
    expect(await refusalOf(asked)).toBe("NOT_FOUND");
  }
});

test("Omar cannot answer for Mina, and Priya cannot answer under her id (redFlagScreen.create)", async () => {
  const screen = answered({ cancer: true });
  await asMina.redFlagScreen.create(screen);
  expect(await refusalOf(asOmar.redFlagScreen.create(answered({}, screen.id)))).toBe("FORBIDDEN");
  const taken = callsOf(db, priya).redFlagScreen.create({ ...answered(), id: screen.id });
  expect(await refusalOf(taken)).toBe("NOT_FOUND");
  expect((await screenOfToday()).state).toBe("paused");
});

test("Omar and Priya cannot note advice on Mina's answers (redFlagAdvice.create)", async () => {
  const screen = answered({ cancer: true });
  await asMina.redFlagScreen.create(screen);
  const note = advised(screen.id, today);
  expect(await refusalOf(callsOf(db, priya).redFlagAdvice.create(note))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.redFlagAdvice.create(note))).toBe("FORBIDDEN");
  expect((await screenOfToday()).state).toBe("paused");
});

test("with all of that Today still takes one round trip", async () => {
  await asMina.redFlagScreen.create(answered({ cancer: true }));
  const query = vi.spyOn(db.$client, "query");
  await asMina.today.get({ day: dueOn });
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("answers and advice that waited on a phone go before the sessions that they allow", async () => {
  const flagged = answered({ cancer: true });
  const session = startNow();
  const { answers } = await asMina.outbox.create({
    calls: [
      { path: "session.create", input: session },
      { path: "redFlagScreen.create", input: flagged },
      { path: "redFlagAdvice.create", input: advised(flagged.id, today) },
    ],
  });
  expect(answers.map(({ kind }) => kind)).toEqual(["ok", "ok", "ok"]);
});

test("a session that may not begin waits on its phone with its sets, and is not refused for good", async () => {
  const session = startNow();
  const [set] = setsOf(plan);
  const { answers } = await asMina.outbox.create({
    calls: [
      { path: "session.create", input: session },
      { path: "setLog.create", input: done(session.id, set!) },
    ],
  });
  expect(answers.map(({ kind }) => kind)).toEqual(["later", "later"]);
});

test("advice on what lasts stands for a year, but not beside something new and not when pain jumped", async () => {
  const first = answered({ cancer: true });
  await asMina.redFlagScreen.create(first);
  await asMina.redFlagAdvice.create(advised(first.id, today));
  await db.$client.query("delete from attention_items");
  const again = await asMina.redFlagScreen.create(answered({ cancer: true }));
  expect(again.standing.state).toBe("answered");
  expect(await itemsOf(omar)).toEqual([]);
  const more = await asMina.redFlagScreen.create(answered({ cancer: true, weight_loss: true }));
  expect(more.standing.state).toBe("paused");
  const told = { sessionId: null, day: dueOn, painNow: null, nextMorning: null, note: "" };
  await db.$client.query("delete from red_flag_screens where id <> $1", [first.id]);
  await asMina.checkIn.create({ id: newId(), ...told, painWorstWeek: 2 });
  await asMina.checkIn.create({ id: newId(), ...told, painWorstWeek: 7 });
  const jumped = await asMina.redFlagScreen.create(answered({ cancer: true }));
  expect(jumped.standing.state).toBe("paused");
});
