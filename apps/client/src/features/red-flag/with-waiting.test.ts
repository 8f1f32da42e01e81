import { redFlagQuestionIds, type RedFlagAnswers, type RedFlagStanding } from "@fourstep/core";
import { expect, test } from "vitest";
import { withWaiting } from "./with-waiting.ts";

const now = Date.UTC(2026, 10, 22, 10);
const due: RedFlagStanding = { state: "due", why: "first", since: "2026-11-01T00:00:00.000Z" };
const allNo = Object.fromEntries(redFlagQuestionIds.map((id) => [id, false]));

const screen = (id: string, yes: RedFlagAnswers = {}) => ({
  path: "redFlagScreen.create" as const,
  sessionId: "",
  clientId: "mina",
  createdAt: now,
  input: { id, questionsVersion: 1, answers: { ...allNo, ...yes }, mistakenId: null },
});
const advice = (screenId: string) => ({
  path: "redFlagAdvice.create" as const,
  sessionId: "",
  clientId: "mina",
  createdAt: now,
  input: { id: "a", screenId, adviser: "GP", advice: "Go on", advisedOn: "2026-11-22" },
});

test("what Mina answers without a connection holds at once", () => {
  expect(withWaiting(due, [], now)).toEqual(due);
  expect(withWaiting(due, [screen("s")], now).state).toBe("answered");
  expect(withWaiting(due, [screen("s", { cancer: true })], now).state).toBe("paused");
  expect(withWaiting(due, [screen("s", { sex: true })], now).state).toBe("stopped");
});

test("advice lets a pause end, and after a stop it asks anew", () => {
  const paused = [screen("s", { cancer: true }), advice("s")];
  expect(withWaiting(due, paused, now).state).toBe("answered");
  expect(withWaiting(due, [screen("s", { cancer: true }), advice("other")], now).state).toBe(
    "paused",
  );
  const stopped = [screen("s", { sex: true }), advice("s")];
  expect(withWaiting(due, stopped, now)).toMatchObject({ state: "due", why: "advised" });
});

test("answers that the server gave a month ago are due on a phone that is offline", () => {
  const told: RedFlagStanding = {
    state: "answered",
    screenId: "s",
    dueAt: new Date(now).toISOString(),
  };
  expect(withWaiting(told, [], now - 1).state).toBe("answered");
  expect(withWaiting(told, [], now)).toMatchObject({ state: "due", why: "monthly" });
});
