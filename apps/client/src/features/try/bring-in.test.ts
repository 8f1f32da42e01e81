import { defaultBands, routines, exerciseById, type Today } from "@fourstep/core";
import { play, readEvents, replay, startState, view, type PlayAct } from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { memoryStore } from "../outbox/memory-store.ts";
import { callsFor } from "../session/calls-for.ts";
import { guestId } from "../session/guest.ts";
import { bringIn, isOfPlan } from "./bring-in.ts";
import { guestPlan } from "./guest-plan.ts";

const gentle = routines.find(({ id }) => id === "gentle-start")!;
const items = gentle.items.map((item) => ({ ...item, step: exerciseById(item.exerciseId)!.step }));
const day = "2026-11-22";
const at = Date.parse("2026-11-22T18:00:00Z");

const today = {
  clientId: newId(),
  day,
  timeZone: "Europe/London",
  planDayId: newId(),
  bands: defaultBands,
  plan: {
    id: newId(),
    versionId: newId(),
    title: gentle.name,
    routineName: gentle.name,
    trainerName: null,
    sequence: gentle.sequence,
    items: items.map((item) => ({ ...item, id: newId() })),
  },
} as unknown as Today;

/** A guest who leaves out everything but one set, and ends. */
function tried() {
  const plan = guestPlan({ ...gentle, items }, { day, timeZone: "Europe/London" });
  const acts: PlayAct[] = [
    { type: "begun", painBefore: 2 },
    { type: "item_skipped", reason: null },
    { type: "ended_early", reason: null },
    { type: "pain_after_given", value: 1 },
    { type: "finished" },
  ];
  const events = acts.map((act, place) => ({ ...act, id: newId(), at: at + place * 1000 }));
  return { plan, events };
}

test("of a guest's session nothing is ever for the server", () => {
  const { plan, events } = tried();
  let state = startState(plan);
  expect(plan.clientId).toBe(guestId);
  for (const event of readEvents(events)) {
    const after = play(state, event);
    expect(callsFor(state, after, event.at)).toEqual([]);
    state = after;
  }
  expect(state.phase.name).toBe("finished");
  expect(view(state, at).steps.length).toBeGreaterThan(0);
});

test("what was tried becomes a session of the plan, at the moments at which it was done", async () => {
  const store = memoryStore();
  const session = tried();
  const id = await bringIn(store, session, today);
  const calls = await store.waiting();
  expect(calls[0]).toMatchObject({
    path: "session.create",
    clientId: today.clientId,
    input: {
      id,
      day,
      planDayId: today.planDayId,
      startedAt: "2026-11-22T18:00:00.000Z",
      painBefore: 2,
    },
  });
  const last = calls.at(-1);
  expect(last).toMatchObject({
    path: "session.update",
    input: { id, ended: "early", painAfter: 1, finishedAt: "2026-11-22T18:00:02.000Z" },
  });
  const planned = new Set(today.plan?.items.map((item) => item.id));
  const sets = calls.flatMap((call) => (call.path === "setLog.create" ? [call.input] : []));
  expect(sets.length).toBeGreaterThan(0);
  expect(sets.every(({ itemId }) => planned.has(itemId))).toBe(true);
  // Asked twice, it is one session, and nothing is sent twice.
  expect(await bringIn(store, session, today)).toBe(id);
  expect(await store.waiting()).toHaveLength(calls.length);
  const kept = (await store.sessionOf(id))!;
  expect(replay(kept.plan, readEvents(kept.events)).phase.name).toBe("finished");
});

test("another day's, or another routine's, is not what the plan asks for", async () => {
  const session = tried();
  expect(isOfPlan(session.plan, today)).toBe(true);
  expect(isOfPlan({ ...session.plan, day: "2026-11-21" }, today)).toBe(false);
  const fewer = { ...session.plan, items: session.plan.items.slice(1) };
  expect(isOfPlan(fewer, today)).toBe(false);
  await expect(bringIn(memoryStore(), { ...session, plan: fewer }, today)).rejects.toThrow("plan");
});
