import "fake-indexeddb/auto";
import { dayIn, defaultBands, addDays, type Today, type Upcoming } from "@fourstep/core";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../outbox/device-database.ts";
import { keepAnswers, keptAnswersOf } from "./answer-store.ts";
import { keepWhatComes, restoreAnswers } from "./kept-answers.ts";

const today = dayIn("Europe/London", Date.now());
const dayOf = (day: string, clientId = "mina"): Today => ({
  clientId,
  day,
  timeZone: "Europe/London",
  plan: null,
  planDayId: null,
  movedFrom: null,
  status: "rest",
  nextDay: null,
  week: [],
  session: null,
  bands: defaultBands,
  screen: { state: "answered", screenId: "one", dueAt: "2099-01-01T00:00:00.000Z" },
  pain: [],
});
const todayKey = [["today", "get"], { input: {}, type: "query" }];
const upcomingKey = [["upcoming", "get"], { type: "query" }];
const otherKey = [["client", "list"], { type: "query" }];

let stop = () => {};
afterEach(() => stop());
beforeEach(async () => {
  const database = await openDatabase();
  await database.clear("answers");
  database.close();
});

/** What a phone keeps after the server said these things. */
async function kept(answers: readonly (readonly [readonly unknown[], unknown])[]) {
  const queryClient = new QueryClient();
  stop = keepWhatComes(queryClient);
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
  const database = await openDatabase();
  const { clientId } = answers[0]![1] as Today;
  await vi.waitFor(async () => expect(await keptAnswersOf(database, clientId)).not.toEqual([]));
  const all = await database.getAll("answers");
  database.close();
  return all;
}
async function opened(clientId = "mina") {
  const queryClient = new QueryClient();
  await restoreAnswers(queryClient, clientId);
  return queryClient;
}

test("what the server said is there when the app opens again without a connection", async () => {
  await kept([[todayKey, dayOf(today)]]);
  expect((await opened()).getQueryData(todayKey)).toEqual(dayOf(today));
});

test("only what its pages need is kept", async () => {
  const all = await kept([
    [todayKey, dayOf(today)],
    [otherKey, { secret: true }],
  ]);
  expect(all.map(({ key }) => key)).toEqual([todayKey]);
});

test("a day that begins without a connection is told from the days that were kept for it", async () => {
  const yesterday = addDays(today, -1);
  const upcoming: Upcoming = { days: [dayOf(yesterday), dayOf(today)] };
  await kept([
    [todayKey, dayOf(yesterday)],
    [upcomingKey, upcoming],
  ]);
  const told = (await opened()).getQueryData<Today>(todayKey);
  expect(told?.day).toBe(today);
});

test("after a long absence there is no day to tell, rather than an old one", async () => {
  await kept([[todayKey, dayOf("2026-01-01")]]);
  expect((await opened()).getQueryData(todayKey)).toBeUndefined();
});

test("Priya, who signs in on Mina's phone, sees nothing of Mina, and Mina's answers go", async () => {
  await kept([[todayKey, dayOf(today)]]);
  expect((await opened("priya")).getQueryData(todayKey)).toBeUndefined();
  stop();
  const all = await kept([[todayKey, dayOf(today, "priya")]]);
  expect(all.map(({ clientId }) => clientId)).toEqual(["priya"]);
});

test("what the server has said since is newer than what was kept", async () => {
  const database = await openDatabase();
  const old = { hash: "one", key: todayKey, data: dayOf(today), at: 1000, clientId: "mina" };
  await keepAnswers(database, [old]);
  database.close();
  const queryClient = new QueryClient();
  const fresh = { ...dayOf(today), status: "done" as const };
  queryClient.setQueryData(todayKey, fresh);
  await restoreAnswers(queryClient, "mina");
  expect(queryClient.getQueryData(todayKey)).toEqual(fresh);
});
