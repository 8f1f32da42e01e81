import { browserAt } from "@fourstep/auth/testing";
import { addDays, afterChange, asLogged } from "@fourstep/core";
import { setPassword } from "@fourstep/db";
import { articlePlanFor, castOf, daysThatMiscount, freshDatabase } from "@fourstep/db/testing";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { dice } from "./dice.ts";
import { startServer } from "./server-process.ts";
import { tellStory, type Told } from "./story.ts";

const sessions = Number(process.env["FOURSTEP_CHAOS_SESSIONS"] ?? 25);
const firstSeed = Number(process.env["FOURSTEP_CHAOS_SEED"] ?? 1);
const dueOn = "2026-11-18";
const secret = "a secret for tests, long enough to be one";

const { db, url } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const people = [
  { client: mina, trainer: omar },
  { client: priya, trainer: theo },
];
for (const { client, trainer } of people) {
  await articlePlanFor(db, { client, trainer, dueOn });
  await setPassword(db, client.id, "a long walk home");
}
const server = await startServer(url, secret);
afterAll(() => server.stop());

async function cookieOf(email: string): Promise<string> {
  const browser = browserAt("client", db, { env: { secret, secure: false, origin: null } });
  expect(await browser.signIn(email, "a long walk home")).toBeNull();
  return browser.cookies();
}

const setsOf = async (sessionId: string) => {
  const { rows } = await db.$client.query<Row>(
    `select id, plan_item_id as item, side, set_number as number, outcome, discomfort, reps, seconds, revision,
      removed_at is not null as removed from set_logs where session_id = $1`,
    [sessionId],
  );
  return rows;
};
interface Row {
  id: string;
  item: string;
  side: string;
  number: number;
  outcome: string;
  discomfort: number | null;
  reps: number | null;
  seconds: number;
  revision: number;
  removed: boolean;
}
const slotOf = (set: { item: string; side: string; number: number }) =>
  `${set.item} ${set.side} ${set.number}`;

/** Each slot that a phone showed as saved has one row, and that row says what a phone said, with its changes. */
async function check({ sessionId, shown, changes, refusals }: Told) {
  const rows = await setsOf(sessionId);
  const slots = new Set(shown.map((log) => slotOf({ ...log, item: log.itemId })));
  expect(rows.map(slotOf).toSorted()).toEqual([...slots].toSorted());
  const logs = new Map(shown.map((log) => [log.id, log]));
  const ids = new Set(rows.map(({ id }) => id));
  // Of two phones that logged the same set one came second: what was changed there was never a set.
  expect(refusals.filter((refusal) => !/^setLog\.(update|delete)/.test(refusal))).toEqual([]);
  for (const row of rows) {
    const log = logs.get(row.id);
    expect(log, "a row has the id of a set that was shown").toBeDefined();
    if (!log) continue;
    const standing = changes
      .filter(({ setLogId }) => setLogId === row.id)
      .reduce(afterChange, asLogged(log));
    const { effort, outcome, discomfort } = standing.values;
    expect(row).toMatchObject({
      outcome,
      discomfort,
      reps: effort.kind === "reps" ? effort.reps : null,
      seconds: effort.seconds,
      revision: standing.revision,
      removed: standing.isRemoved,
    });
  }
  const kept = await db.$client.query("select id from set_log_changes where set_log_id = any($1)", [
    [...ids],
  ]);
  const made = changes.filter(({ setLogId }) => ids.has(setLogId));
  expect(kept.rows.map(({ id }) => id as string).toSorted()).toEqual(
    made.map(({ id }) => id).toSorted(),
  );
}

test(
  `${sessions} sessions with lost connections, reloads, echoes and dying servers lose nothing and double nothing`,
  { timeout: 3_600_000 },
  async () => {
    const startedAt = performance.now();
    const told: Told[] = [];
    const over = new AbortController();
    const trouble = (async () => {
      const luck = dice(firstSeed);
      while (!over.signal.aborted) {
        await wait(luck.whole(1000, 5000));
        if (!over.signal.aborted) await server.restart();
      }
    })();
    try {
      await Promise.all(
        // Two sessions of each at once.
        [...people, ...people].map(async ({ client }, mine) => {
          const cookie = await cookieOf(client.email);
          for (let number = mine; number < sessions; number += people.length * 2) {
            const day = addDays(dueOn, number % 5);
            const seed = firstSeed + number;
            const { origin } = server;
            const one = await tellStory({ seed, origin, cookie, clientId: client.id, day });
            await check(one).catch((error: unknown) => {
              throw new Error(`The session of seed ${seed} came out wrong`, { cause: error });
            });
            told.push(one);
          }
        }),
      );
    } finally {
      over.abort();
      await trouble;
    }
    for (const { client } of people) expect(await daysThatMiscount(db, client.id)).toEqual([]);
    const sum = (of: (one: Told) => number) => told.reduce((all, one) => all + of(one), 0);
    process.stdout.write(
      `chaos: ${told.length} sessions, ${sum(({ shown }) => shown.length)} sets shown as saved, ` +
        `${sum(({ changes }) => changes.length)} changes, ${sum(({ reloads }) => reloads)} reloads, ` +
        `${sum(({ phones }) => phones - 1)} second phones, ${server.restarts()} server deaths, ` +
        `0 lost, 0 doubled, client_days equal their recount (${Math.round((performance.now() - startedAt) / 1000)} s)\n`,
    );
  },
);
