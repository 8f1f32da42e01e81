import type { SessionDetail, SetLog } from "@fourstep/core";
import { readEvents, replay, view } from "@fourstep/core/player";
import { goOn, idOf, planOf, sit } from "@fourstep/core/player/testing";
import { expect, test } from "vitest";
import { memoryStore } from "../outbox/memory-store.ts";
import { takeOver } from "./take-over.ts";

const nobody = () => Promise.reject(new Error("asked for own exercises, and there are none"));
const plan = planOf("front-hip-reset");
const phone = sit(plan);
goOn(phone, ({ set, phase }) => phase === "ready" && set?.exercise.step === "mobilize");

const detail = {
  id: plan.sessionId,
  client: { id: plan.clientId, name: "Mina" },
  day: plan.day,
  startedAt: new Date(phone.state().begunAt ?? 0).toISOString(),
  finishedAt: null,
  routineName: plan.routineName,
  timeZone: plan.timeZone,
  sequence: plan.sequence,
  items: plan.items,
  bands: plan.bands,
  painBefore: 3,
  plan: { versionId: idOf("version") },
  setLogs: Object.values(phone.state().logs).map((log): SetLog => ({ ...log, revision: 1 })),
} as unknown as SessionDetail;

test("Mina goes on at her tablet where her phone had got to, and nothing is sent a second time", async () => {
  const store = memoryStore();
  await takeOver(store, detail, phone.now(), nobody);
  const stored = await store.sessionOf(plan.sessionId);
  const state = replay(plan, readEvents(stored?.events ?? []));
  expect(view(state, phone.now()).set).toMatchObject({ side: "right", number: 1 });
  expect(view(state, phone.now()).set?.exercise.step).toBe("mobilize");
  expect(state.painBefore).toBe(3);
  expect(state.activeMs).toBeGreaterThan(180_000);
  expect(await store.waiting()).toEqual([]);
});

test("an exercise of her coach's own goes on too", async () => {
  const store = memoryStore();
  const [first] = plan.items;
  const [known] = Object.values(plan.exercises);
  if (!first || !known) throw new Error("The plan is empty");
  const own = { ...known, id: "omars-own", name: "Omar's own roll" };
  const items = [{ ...first, exerciseId: own.id }, ...plan.items.slice(1)];
  await takeOver(store, { ...detail, items, setLogs: [] }, phone.now(), async () => [own]);
  const stored = await store.sessionOf(plan.sessionId);
  expect(stored?.plan.exercises[own.id]?.name).toBe(own.name);
});
