import type { SessionDetail } from "@fourstep/core";
import { planOf } from "@fourstep/core/player/testing";
import { expect, test } from "vitest";
import { memoryStore } from "../outbox/memory-store.ts";
import { openSession } from "./open-session.ts";

const plan = planOf("front-hip-reset");
const nobodyAsks = () => Promise.reject(new Error("The server was asked"));

const askExercises = () => Promise.resolve([]);

async function openAs(who: string, askServer: () => Promise<SessionDetail> = nobodyAsks) {
  const store = memoryStore();
  if (askServer === nobodyAsks) await store.keepSession(plan);
  const parts = { store, askServer, askExercises, whoIsHere: async () => who, onQueued: () => {} };
  return { store, opened: await openSession(parts, plan.sessionId) };
}

test("Mina's kept session opens for Mina", async () => {
  expect((await openAs(plan.clientId)).opened.kind).toBe("live");
});

test("Mina's kept session is not there for Priya, who signed in on the same phone", async () => {
  expect((await openAs("priya")).opened).toEqual({ kind: "missing" });
});

test("nothing opens while nobody knows whose phone it is", async () => {
  const store = memoryStore();
  await store.keepSession(plan);
  const whoIsHere = () => Promise.reject(new Error("away"));
  const parts = { store, askServer: nobodyAsks, askExercises, whoIsHere, onQueued: () => {} };
  expect(await openSession(parts, plan.sessionId)).toMatchObject({ kind: "failed" });
});

test("Omar, who may read Mina's session, does not go on with it in her place", async () => {
  const running = { id: plan.sessionId, client: { id: plan.clientId }, finishedAt: null };
  const { store, opened } = await openAs("omar", async () => running as SessionDetail);
  expect(opened).toEqual({ kind: "missing" });
  expect(await store.sessionOf(plan.sessionId)).toBeUndefined();
});
