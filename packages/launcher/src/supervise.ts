import { setTimeout as sleep } from "node:timers/promises";
import { migrateDatabase } from "@fourstep/db/migrate";
import { readSecrets } from "@fourstep/db/embedded";
import { buildChanged } from "./build-changed.ts";
import { checkDataFolder, checkNode, checkPort } from "./checks.ts";
import { keepChild } from "./child.ts";
import type { Child } from "./child.ts";
import { fill } from "./content.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import type { LauncherEnv } from "./env.ts";
import { Leaving, listenForLeaving, unlessLeaving } from "./leaving.ts";
import { phase } from "./phase.ts";
import type { Tell } from "./phase.ts";
import { childPlans, welcome } from "./plans.ts";
import type { Mode } from "./plans.ts";
import { clearRun, endLeftOvers, writeRun } from "./run-record.ts";
import { demoSignIns } from "./sign-ins.ts";

const readyMs = { production: 90_000, development: 180_000 };
const watchMs = 2_000;

export interface Supervision {
  readonly root: string;
  readonly mode: Mode;
  readonly env: LauncherEnv;
  readonly tell: Tell;
  readonly forPeople: boolean;
}

/**
 * Brings everything up in order, keeps it up until somebody asks to stop, and takes it down in the opposite order.
 * @throws Refusal, or what went wrong, after everything that was started is down again.
 */
export async function supervise(supervision: Supervision): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const children: Child[] = [];
  const { signal, done } = listenForLeaving(() => children.forEach((child) => child.kill()));
  try {
    await bringUp(supervision, signal, children, undo);
  } catch (error) {
    if (!(error instanceof Leaving)) throw error;
    supervision.tell("Stopping …");
  } finally {
    for (const step of undo.toReversed()) await step();
    done();
  }
  supervision.tell("Stopped.");
}

async function bringUp(
  supervision: Supervision,
  signal: AbortSignal,
  children: Child[],
  undo: (() => Promise<void>)[],
): Promise<void> {
  const { root, mode, env, tell } = supervision;
  const step = <T>(title: string, work: () => Promise<readonly [string, T]>) =>
    unlessLeaving(signal, phase(tell, title, work));

  await step("Checking this machine", () => check(env, undo));
  const database = await step("Starting the database", async () => {
    const opening = openDatabase(env);
    undo.push(() =>
      opening.then(
        (opened) => opened.leave(),
        () => undefined,
      ),
    );
    const opened = await opening;
    return [opened.outcome, opened];
  });
  await step("Migrating", async () => {
    await migrateDatabase(database.directUrl);
    return ["the tables are up to date", undefined];
  });
  const content = await step("Filling", async () => {
    const filled = await fill(database.url, env);
    return [filled.outcome, filled];
  });
  if (mode === "production") {
    const onStart = (pid: number) => void writeRun(env.dataFolder, [{ name: "build", pid }]);
    await unlessLeaving(signal, buildChanged(root, tell, { signal, onStart }));
  }
  const authSecret = env.authSecret ?? (await readSecrets(env.dataFolder)).authSecret;
  await step("Starting the servers", () =>
    startAll(supervision, database, authSecret, children, undo),
  );
  welcome(env, { ...content, signIns: demoSignIns() }).forEach(tell);
  await watch(database, tell, signal);
}

async function check(
  env: LauncherEnv,
  undo: (() => Promise<void>)[],
): Promise<readonly [string, undefined]> {
  checkNode();
  await checkDataFolder(env.dataFolder);
  const ended = await endLeftOvers(env.dataFolder);
  await checkPort("CLIENT_PORT", env.clientPort, env.host);
  await checkPort("TRAINER_PORT", env.trainerPort, env.host);
  await writeRun(env.dataFolder, []);
  undo.push(() => clearRun(env.dataFolder));
  const outcome = `Node ${process.versions.node}, ports ${env.clientPort} and ${env.trainerPort} are free, ${env.dataFolder} is writable`;
  if (ended.length === 0) return [outcome, undefined];
  return [
    `${outcome}; an earlier run had left ${ended.join(", ")}, which are ended now`,
    undefined,
  ];
}

async function startAll(
  { root, mode, env, tell, forPeople }: Supervision,
  database: Database,
  authSecret: string,
  children: Child[],
  undo: (() => Promise<void>)[],
): Promise<readonly [string, undefined]> {
  let writing = Promise.resolve();
  const onChange = () => {
    writing = writing.then(() => writeRun(env.dataFolder, children)).catch(() => undefined);
  };
  undo.push(async () => {
    await Promise.all(children.map((child) => child.stop()));
    await writing;
  });
  for (const plan of childPlans(root, mode, env, database, authSecret)) {
    children.push(keepChild(plan, { tell, forPeople, onChange }));
  }
  onChange();
  await Promise.all(children.map((child) => child.ready(readyMs[mode])));
  return ["the client, the trainer app and the worker answer", undefined];
}

/** Stays until somebody asks to stop; an embedded database that ended meanwhile is brought back. */
async function watch(database: Database, tell: Tell, signal: AbortSignal): Promise<never> {
  while (true) {
    await unlessLeaving(signal, sleep(watchMs, undefined, { ref: true }));
    await database.revive().then(
      (revived) => revived && tell("The database had ended; it was started again."),
      (error: unknown) =>
        tell(`The database has ended: ${error instanceof Error ? error.message : ""}`),
    );
  }
}
