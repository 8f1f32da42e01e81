import { dayIn, todayFrom, type Today, type Upcoming } from "@fourstep/core";
import type { Query, QueryClient } from "@tanstack/react-query";
import { openDatabase } from "../outbox/device-database.ts";
import { rememberAccount } from "../session/who-is-here.ts";
import { forgetOthers, keepAnswers, keptAnswersOf } from "./answer-store.ts";
import { doneOnThisPhone } from "./done-here.ts";

/** What is kept of what the server said: the pages that open without a connection show it. */
const keptPaths = new Set([
  "today.get",
  "upcoming.get",
  "exercise.list",
  "account.get",
  "progress.get",
  "session.list",
  // A set of it can be put right without a connection.
  "session.get",
]);
/** An answer that is longer (characters) is not worth its room. */
const longest = 400_000;

const pathOf = (key: readonly unknown[]) => (Array.isArray(key[0]) ? key[0].join(".") : "");
const isKept = ({ queryKey, state }: Query) =>
  keptPaths.has(pathOf(queryKey)) && state.status === "success";

/** Whose answers these are, as the answers themselves say. */
export function personIn(queryClient: QueryClient): string | null {
  for (const query of queryClient.getQueryCache().getAll()) {
    const data = query.state.data as { clientId?: string; id?: string } | undefined;
    const path = pathOf(query.queryKey);
    if ((path === "today.get" || path === "progress.get") && data?.clientId) return data.clientId;
    if (path === "account.get" && data?.id) return data.id;
  }
  return null;
}

/** Puts back what this phone keeps for a person, except where the server has spoken since. */
export async function restoreAnswers(queryClient: QueryClient, clientId: string): Promise<void> {
  const database = await openDatabase();
  try {
    for (const { key, data, at } of await keptAnswersOf(database, clientId)) {
      if (pathOf(key) !== "today.get") put(queryClient, key, data, at);
      else if (isOfNow(data as Today)) put(queryClient, key, data, at);
    }
  } finally {
    database.close();
  }
  await tellDay(queryClient);
}

function put(queryClient: QueryClient, key: readonly unknown[], data: unknown, at: number): void {
  const known = queryClient.getQueryState(key);
  if (known?.data !== undefined && known.dataUpdatedAt >= at) return;
  queryClient.setQueryData(key, data, { updatedAt: at });
}

const isOfNow = (today: Today, now = Date.now()) => dayIn(today.timeZone, now) === today.day;

/** A day that begins without a connection is told from the days that were kept. */
export async function tellDay(queryClient: QueryClient): Promise<void> {
  const find = (path: string) =>
    queryClient
      .getQueryCache()
      .getAll()
      .find((query) => pathOf(query.queryKey) === path && query.state.data !== undefined);
  const today = find("today.get");
  if (today && isOfNow(today.state.data as Today)) return;
  const upcoming = find("upcoming.get");
  const [first] = (upcoming?.state.data as Upcoming | undefined)?.days ?? [];
  if (!upcoming || !first) return;
  const done = await doneOnThisPhone();
  const told = todayFrom(upcoming.state.data as Upcoming, dayIn(first.timeZone, Date.now()), done);
  if (!told) return;
  const key = [["today", "get"], { input: {}, type: "query" }];
  queryClient.setQueryData(today?.queryKey ?? key, told, { updatedAt: 0 });
}

/** Keeps, from here on, what the server says. Answers with how to stop. */
export function keepWhatComes(queryClient: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    const clientId = personIn(queryClient);
    if (clientId === null) return;
    rememberAccount(clientId);
    const answers = queryClient.getQueryCache().getAll().filter(isKept).flatMap(toKeep(clientId));
    const database = await openDatabase();
    try {
      await forgetOthers(database, clientId);
      await keepAnswers(database, answers);
    } finally {
      database.close();
    }
  };
  const saveSoon = () => {
    clearTimeout(timer);
    // A phone without room goes without: the outbox says so where it matters.
    timer = setTimeout(() => void save().catch(() => undefined), 500);
  };
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success" && isKept(event.query)) {
      saveSoon();
    }
  });
  saveSoon();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const toKeep = (clientId: string) => (query: Query) => {
  const { data, dataUpdatedAt: at } = query.state;
  // What was told from kept days is no word of the server.
  if (at === 0 || JSON.stringify(data).length > longest) return [];
  return [{ hash: query.queryHash, key: query.queryKey, data, at, clientId }];
};
