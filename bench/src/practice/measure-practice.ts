import type { Pool } from "pg";
import type { Effort } from "../compare.ts";
import { warmUpSeconds } from "../compare.ts";
import { startFloor, startProduct } from "../house.ts";
import { measure, reading } from "../load.ts";
import type { Measured, Task } from "../load.ts";
import { signIn } from "../people.ts";
import type { Program } from "../processes.ts";
import { countRoundTrips } from "../round-trips.ts";
import { practiceTrainer } from "./lay-practice.ts";

/**
 * What a trainer waits for, in pages as the screens ask for them. `latest` is a story of as many entries as four weeks
 * have on every day of the week: a fuller page is no growth.
 */
export const practiceTasks = ["queue", "roster", "profile", "story", "latest"] as const;
type Name = "floor" | (typeof practiceTasks)[number];
export type PracticeResults = Record<Name, Measured[]>;

const asked = (procedure: string, input: object) =>
  `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

/** The addresses that are asked, of one trainer and the first of their clients. */
async function pathsOf(db: Pool): Promise<Record<(typeof practiceTasks)[number], string>> {
  const { rows } = await db.query<{ id: string }>(
    "select id from users where email like 'client%@practice.example.com' order by name limit 1",
  );
  const clientId = rows[0]!.id;
  return {
    queue: asked("attentionItem.list", { limit: 50 }),
    roster: asked("client.list", { limit: 50 }),
    profile: asked("client.get", { id: clientId }),
    story: asked("clientStory.list", { clientId, limit: 25 }),
    latest: asked("clientStory.list", { clientId, limit: 12 }),
  };
}

async function trainerOf(db: Pool, product: Program) {
  const { rows } = await db.query<{ id: string; email: string }>(
    "select id, email from users where email = $1",
    [practiceTrainer],
  );
  return signIn(db, product.origin, rows[0]!);
}

/** One practice with its own product and floor. */
export interface Stand {
  readonly tasks: Record<Name, Task>;
  /** How many rows or entries a page of it has: two pages are compared only when they have as many. */
  readonly lengths: Record<(typeof practiceTasks)[number], number>;
  stop(): Promise<void>;
}

/** Starts the trainer app and the floor over one practice. */
export async function standOver(db: Pool, databaseUrl: string): Promise<Stand> {
  const product = await startProduct(databaseUrl, [], "trainer");
  const floor = await startFloor(databaseUrl);
  const { cookie, loginSessionId } = await trainerOf(db, product);
  const paths = await pathsOf(db);
  const read = (name: (typeof practiceTasks)[number]) => reading(product, paths[name], cookie);
  return {
    tasks: {
      floor: reading(floor, "/list?values=", `session=${loginSessionId}`),
      queue: read("queue"),
      roster: read("roster"),
      profile: read("profile"),
      story: read("story"),
      latest: read("latest"),
    },
    lengths: await lengthsOf(product, paths, cookie),
    async stop() {
      await product.stop();
      await floor.stop();
    },
  };
}

/** What one of them answers, as far as its length goes: a list under some name, or one client. */
interface Told {
  readonly result: { readonly data: Readonly<Record<string, unknown>> };
}

async function lengthsOf(
  { origin }: Program,
  paths: Record<(typeof practiceTasks)[number], string>,
  cookie: string,
): Promise<Stand["lengths"]> {
  const lengths = { queue: 0, roster: 0, profile: 1, story: 0, latest: 0 };
  for (const name of ["queue", "roster", "story", "latest"] as const) {
    const answer = await fetch(origin + paths[name], { headers: { cookie } });
    const { result } = (await answer.json()) as Told;
    const list = Object.values(result.data).find((value) => Array.isArray(value));
    lengths[name] = (list as readonly unknown[]).length;
  }
  return lengths;
}

/** Both practices in each round, task by task, so that each ratio is of one time. */
export async function measurePractices(
  stands: readonly Stand[],
  { rounds, seconds }: Effort,
): Promise<PracticeResults[]> {
  const results = stands.map((): PracticeResults => ({
    floor: [],
    queue: [],
    roster: [],
    profile: [],
    story: [],
    latest: [],
  }));
  const names = Object.keys(results[0]!) as Name[];
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      for (const [place, { tasks }] of stands.entries()) {
        const measured = await measure(tasks[name], round < 0 ? warmUpSeconds : seconds);
        if (round >= 0) results[place]![name].push(measured);
      }
    }
  }
  return results;
}

const calls = 50;

/** SQL round trips of each task, one call at a time. */
export async function practiceRoundTrips(
  db: Pool,
  databaseUrl: string,
): Promise<[name: string, trips: number][]> {
  const counter = await countRoundTrips(databaseUrl);
  const product = await startProduct(counter.url, [], "trainer");
  try {
    const { cookie } = await trainerOf(db, product);
    const paths = await pathsOf(db);
    const trips: [string, number][] = [];
    for (const name of practiceTasks) {
      const call = async () =>
        (await fetch(product.origin + paths[name], { headers: { cookie } })).text();
      await call();
      const before = counter.count();
      for (let done = 0; done < calls; done += 1) await call();
      trips.push([name, (counter.count() - before) / calls]);
    }
    return trips;
  } finally {
    await product.stop();
    await counter.close();
  }
}
