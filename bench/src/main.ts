/*
 * `pnpm bench`: today's session and the write of one set, over HTTP on the built product, each beside its floor in the
 * same round. `--rounds 5 --seconds 3` are what it does unless told otherwise.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { sameTodayValues } from "../floors/statements.ts";
import { inWords, ratios, spreadOf } from "./figures.ts";
import { openHouse, startFloor, startProduct } from "./house.ts";
import type { House } from "./house.ts";
import { connections, measure, reading, writing } from "./load.ts";
import type { Measured, Task } from "./load.ts";
import { clientsWithPlans, signIn } from "./people.ts";
import type { SignedIn } from "./people.ts";
import type { Program } from "./processes.ts";
import { countRoundTrips } from "./round-trips.ts";
import { setsFor } from "./sets.ts";
import type { SetSource } from "./sets.ts";
import { spentOn } from "./spent.ts";
import type { Profile } from "./spent.ts";

const { values: given } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
  },
});
const rounds = Number(given.rounds);
const seconds = Number(given.seconds);
const warmUpSeconds = 2;
/** Room for every set that the fastest floor could log in all rounds. */
const sessionsPerClient = 100;

const todayPath = "/api/trpc/today.get?input=%7B%7D";
const setPath = "/api/trpc/setLog.create";

type Tasks = Record<"floorRead" | "sameRead" | "today" | "floorWrite" | "set", Task>;
type Results = Record<keyof Tasks, Measured[]>;

const house = await openHouse();
const db = new Pool({ connectionString: house.databaseUrl, max: 4 });
try {
  console.log(
    `Node ${process.versions.node}, PostgreSQL ${house.postgres}, ${cpus().length} cores shared by server, database and load;`,
  );
  console.log(`${connections} connections, ${rounds} alternated rounds of ${seconds} s.\n`);
  tell(await compare(house));
  console.log("\nSQL round trips per call");
  for (const [name, trips] of await roundTrips(house)) console.log(`  ${name}: ${trips}`);
  for (const kind of ["today", "set"] as const) {
    console.log(`\nWhere the CPU of the server goes (${kind})`);
    for (const [room, percent] of await spent(house, kind)) {
      if (percent >= 1) console.log(`  ${percent.toFixed(0).padStart(3)} %  ${room}`);
    }
  }
} finally {
  await db.end();
  await house.close();
}

/** All tasks in each round, one after the other, so that each ratio is of one time. */
async function compare({ databaseUrl }: House): Promise<Results> {
  const product = await startProduct(databaseUrl);
  const floor = await startFloor(databaseUrl);
  try {
    const people = await signedIn(product, connections);
    const tasks = await tasksFor(product, floor, people);
    const results: Results = { floorRead: [], sameRead: [], today: [], floorWrite: [], set: [] };
    const names = Object.keys(tasks) as (keyof Tasks)[];
    for (const name of names) await measure(tasks[name], warmUpSeconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) results[name].push(await measure(tasks[name], seconds));
    }
    return results;
  } finally {
    await product.stop();
    await floor.stop();
  }
}

async function tasksFor(product: Program, floor: Program, people: SignedIn[]): Promise<Tasks> {
  const [mina] = people as [SignedIn];
  const ownSessions = people.map(({ loginSessionId }) => `session=${loginSessionId}`);
  const day = await todayOf(product, mina.cookie);
  const sameValues = await sameTodayValues(day);
  const [floorCookie] = ownSessions as [string];
  return {
    floorRead: reading(floor, `/today?values=${day}`, floorCookie),
    sameRead: reading(floor, `/same-today?values=${sameValues.join(",")}`, floorCookie),
    today: reading(product, todayPath, mina.cookie),
    floorWrite: writing(floor, "/set", ownSessions, await newSets(people)),
    set: writing(
      product,
      setPath,
      people.map(({ cookie }) => cookie),
      await newSets(people),
    ),
  };
}

/** Signs in as many clients as there are connections: sets of one client wait for each other. */
async function signedIn(product: Program, count: number): Promise<SignedIn[]> {
  const people: SignedIn[] = [];
  for (const person of await clientsWithPlans(db, count)) {
    people.push(await signIn(db, product.origin, person));
  }
  return people;
}

function newSets(people: readonly SignedIn[]): Promise<SetSource[]> {
  return Promise.all(people.map(({ id }) => setsFor(db, id, sessionsPerClient)));
}

async function todayOf(product: Program, cookie: string): Promise<string> {
  const response = await fetch(product.origin + todayPath, { headers: { cookie } });
  const answer = (await response.json()) as { result: { data: { day: string } } };
  return answer.result.data.day;
}

/** A separate short run, one call at a time, with a counter between the product and the database. */
async function roundTrips({ databaseUrl }: House): Promise<[string, string][]> {
  const calls = 100;
  const counter = await countRoundTrips(databaseUrl);
  const product = await startProduct(counter.url);
  try {
    const [mina] = (await signedIn(product, 1)) as [SignedIn];
    const [nextSet] = (await newSets([mina])) as [SetSource];
    const headers = { cookie: mina.cookie, "content-type": "application/json" };
    const today = () => fetch(product.origin + todayPath, { headers });
    const set = () =>
      fetch(product.origin + setPath, { method: "POST", headers, body: JSON.stringify(nextSet()) });
    const counted: [string, string][] = [];
    for (const [name, call] of [
      ["today", today],
      ["one set", set],
    ] as const) {
      await (await call()).text();
      const before = counter.count();
      for (let done = 0; done < calls; done += 1) await (await call()).text();
      counted.push([name, ((counter.count() - before) / calls).toFixed(2)]);
    }
    return counted;
  } finally {
    await product.stop();
    await counter.close();
  }
}

/** A separate run with Node's profiler on. */
async function spent({ databaseUrl }: House, kind: "today" | "set") {
  const folder = await mkdtemp(path.join(tmpdir(), "fourstep-profile-"));
  const product = await startProduct(databaseUrl, ["--cpu-prof", "--cpu-prof-dir", folder]);
  const people = await signedIn(product, connections);
  const tasks = await tasksFor(product, product, people);
  const profiledSeconds = Math.max(10, seconds);
  await measure(tasks[kind], warmUpSeconds);
  await measure(tasks[kind], profiledSeconds);
  await product.stop();
  const [file] = await readdir(folder);
  const profile = JSON.parse(await readFile(path.join(folder, file!), "utf8")) as Profile;
  await rm(folder, { recursive: true });
  return spentOn(profile, profiledSeconds);
}

function tell(results: Results): void {
  const show = (name: string, measured: readonly Measured[]) => {
    const perSecond = inWords(spreadOf(measured.map((one) => one.perSecond)), 0);
    const cpu = inWords(spreadOf(measured.map((one) => one.cpuMs)), 3);
    const p99 = inWords(spreadOf(measured.map((one) => one.p99Ms)), 0);
    console.log(`  ${name.padEnd(38)} ${perSecond.padEnd(24)} ${cpu.padEnd(22)} ${p99}`);
  };
  console.log(`  ${"".padEnd(38)} ${"requests/s".padEnd(24)} ${"server CPU ms".padEnd(22)} p99 ms`);
  show("F-read (raw node:http + pg)", results.floorRead);
  show("the product's statement, raw", results.sameRead);
  show("today", results.today);
  show("F-write (raw, the same statement)", results.floorWrite);
  show("one set", results.set);
  const compared = (ours: Measured[], floors: Measured[], by: keyof Measured) =>
    inWords(
      spreadOf(
        ratios(
          ours.map((one) => one[by]),
          floors.map((one) => one[by]),
        ),
      ),
      2,
    );
  const { floorRead, sameRead, today, floorWrite, set } = results;
  console.log("\nSame-round ratios, median (lowest–highest)");
  console.log(
    `  1  today to F-read                      ${compared(today, floorRead, "perSecond")}`,
  );
  console.log(
    `     today to its own statement, raw      ${compared(today, sameRead, "perSecond")}`,
  );
  console.log(
    `  2  one set to F-write                   ${compared(set, floorWrite, "perSecond")}`,
  );
  console.log(`  3  server CPU of today to F-read        ${compared(today, floorRead, "cpuMs")}`);
  console.log(`     server CPU of one set to F-write     ${compared(set, floorWrite, "cpuMs")}`);
}
