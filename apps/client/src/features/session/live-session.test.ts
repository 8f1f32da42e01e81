import { idOf, planOf } from "@fourstep/core/player/testing";
import { expect, test } from "vitest";
import type { DeviceStore } from "../outbox/device-store.ts";
import { memoryStore } from "../outbox/memory-store.ts";
import { liveSession } from "./live-session.ts";

const plan = planOf("front-hip-reset");

async function open(store: DeviceStore, clock: { at: number }) {
  await store.keepSession(plan);
  const stored = await store.sessionOf(plan.sessionId);
  if (!stored) throw new Error("The session was not kept");
  return liveSession({ store, stored, now: () => clock.at, onQueued: () => {} });
}
const paths = async (store: DeviceStore) => (await store.waiting()).map(({ path }) => path);

async function firstSpot(session: Awaited<ReturnType<typeof open>>) {
  await session.act({ type: "begun", painBefore: 3 });
  await session.act({ type: "spot_chosen", spot: "front pocket", tenderness: 5 });
}

test("Mina's session begins on the server when she begins it, and her first set follows", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const session = await open(store, clock);
  expect(await paths(store)).toEqual([]);
  await firstSpot(session);
  clock.at += 35_000;
  await session.catchUp();
  expect(session.state().phase.name).toBe("asking");
  expect(await paths(store)).toEqual(["session.create", "setLog.create"]);
  expect((await store.waiting())[1]?.notBefore).toBe(clock.at + 12 * 3_600_000);
  await session.act({ type: "discomfort_answered", value: 2 });
  expect(await paths(store)).toEqual(["session.create", "setLog.create"]);
  const [, set] = await store.waiting();
  expect(set).not.toHaveProperty("notBefore");
  expect(set?.input).toMatchObject({ discomfort: 2 });
});

test("a reload in the middle of a hold leads to the same second", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const before = await open(store, clock);
  await firstSpot(before);
  clock.at += 17_000;
  await before.catchUp();
  const after = await open(store, clock);
  expect(after.state()).toEqual(before.state());
});

test("a phone that died during a hold logs it once, with its planned seconds", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  await firstSpot(await open(store, clock));
  clock.at += 86_400_000;
  const session = await open(store, clock);
  await session.catchUp();
  await session.catchUp();
  expect(session.state().phase.name).toBe("asking");
  expect(Object.values(session.state().logs)).toMatchObject([{ effort: { seconds: 30 } }]);
});

test("two tabs of one session do not count a set twice", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const one = await open(store, clock);
  await firstSpot(one);
  const two = await open(store, clock);
  clock.at += 35_000;
  await Promise.all([one.catchUp(), two.catchUp()]);
  await one.act({ type: "discomfort_answered", value: 1 });
  expect(await two.act({ type: "discomfort_answered", value: 9 })).toBe("not_now");
  expect(two.state().logs).toEqual(one.state().logs);
  expect(await paths(store)).toEqual(["session.create", "setLog.create"]);
});

test("whatever is kept can be read again, and unknown events of a newer version are left out", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const session = await open(store, clock);
  await session.act({ type: "begun", painBefore: null });
  const event = { id: idOf("new"), at: clock.at, type: "sung" } as never;
  await store.append({ sessionId: plan.sessionId, place: 1, event, now: clock.at }, []);
  const again = await open(store, clock);
  expect(again.state()).toEqual(session.state());
  expect(await again.act({ type: "spot_chosen", spot: null, tenderness: null })).toBeNull();
});

test("an alarm that nobody answers waits in the outbox at once, and goes after ten minutes with the app closed", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const session = await open(store, clock);
  await firstSpot(session);
  clock.at += 15_000;
  await session.act({ type: "alarm_raised", symptom: "dizzy_or_breathless" });
  const settles = clock.at + 10 * 60_000;
  const queued = await store.waiting();
  expect(queued.map(({ path }) => path)).toEqual([
    "session.create",
    "setLog.create",
    "session.update",
  ]);
  expect(queued.map(({ notBefore }) => notBefore)).toEqual([undefined, settles, settles]);
  expect(queued[2]?.input).toMatchObject({ ended: "alarm", alarm: "dizzy_or_breathless" });
  // Opened again later, the same calls are queued, now without a reason to wait: no second ending.
  clock.at = settles + 3_600_000;
  const again = await open(store, clock);
  await again.catchUp();
  const settled = await store.waiting();
  expect(settled.map(({ id, input }) => ({ id, input }))).toEqual(
    queued.map(({ id, input }) => ({ id, input })),
  );
  expect(settled.every(({ notBefore }) => notBefore === undefined)).toBe(true);
});

test("an alarm that Mina raised by mistake is taken back out of the outbox", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const session = await open(store, clock);
  await firstSpot(session);
  clock.at += 15_000;
  await session.act({ type: "alarm_raised", symptom: "dizzy_or_breathless" });
  clock.at += 9 * 60_000;
  expect(await session.act({ type: "alarm_withdrawn" })).toBeNull();
  expect(await paths(store)).toEqual(["session.create"]);
  expect(session.state().phase.name).toBe("working");
});

test("a stop that Mina ends herself is sent at once", async () => {
  const store = memoryStore();
  const clock = { at: 1_800_000_000_000 };
  const session = await open(store, clock);
  await firstSpot(session);
  await session.act({ type: "alarm_raised", symptom: "dizzy_or_breathless" });
  await session.act({ type: "noted", note: "It pulled" });
  expect((await store.waiting()).at(-1)?.input).toMatchObject({ note: "It pulled" });
  await session.act({ type: "finished" });
  const waiting = await store.waiting();
  expect(waiting.at(-1)?.path).toBe("session.update");
  expect(waiting.every(({ notBefore }) => notBefore === undefined)).toBe(true);
});

test("a phone that is full shows nothing as saved, and goes on when there is room again", async () => {
  const store = memoryStore();
  const session = await open(store, { at: 1_800_000_000_000 });
  const { append } = store;
  const full = new DOMException("no room", "QuotaExceededError");
  Object.assign(store, { append: () => Promise.reject(full) });
  expect(await session.act({ type: "begun", painBefore: 3 })).toBe("not_now");
  expect(session.state().phase.name).toBe("before");
  expect(await paths(store)).toEqual([]);
  Object.assign(store, { append });
  await session.act({ type: "begun", painBefore: 3 });
  expect(await paths(store)).toEqual(["session.create"]);
});
