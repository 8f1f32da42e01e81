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
