import "fake-indexeddb/auto";
import { planOf } from "@fourstep/core/player/testing";
import { expect, test } from "vitest";
import { openDatabase } from "./device-database.ts";
import { idbStore } from "./idb-store.ts";

const plan = planOf("front-hip-reset");
const at = (place: number, type: "paused" | "resumed") => ({
  sessionId: plan.sessionId,
  place,
  event: { id: `019aa000-0000-7000-8000-00000000000${place}`, at: place, type } as const,
  now: place,
});

test("of two tabs that do something at once, the second is told so and changes nothing", async () => {
  const store = idbStore(await openDatabase());
  await store.keepSession(plan);
  expect(await store.append(at(0, "paused"), [])).toBe(true);
  expect(await store.append(at(0, "resumed"), [])).toBe(false);
  expect(await store.append(at(2, "resumed"), [])).toBe(false);
  expect(await store.append(at(1, "resumed"), [])).toBe(true);
  const kept = await store.sessionOf(plan.sessionId);
  expect(kept?.events).toEqual([at(0, "paused").event, at(1, "resumed").event]);
});
