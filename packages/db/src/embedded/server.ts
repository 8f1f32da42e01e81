import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { open, readFile, stat, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serverEnvironment } from "./account.ts";
import { readPidFile, removeStalePidFile } from "./pid-file.ts";
import type { Place } from "./place.ts";
import { servesCluster } from "./processes.ts";
import { Refusal } from "./refusal.ts";
import type { Runtime } from "./runtime.ts";
import { serverArguments } from "./settings.ts";

/** Recovery after a crash may read a lot of log; it is waited for as long as the server lives. */
const startingMs = 300_000;
/** After kill -9 of the server its helpers need a moment to notice; until then a new one may not start. */
const retryMs = 6_000;
const logLimitBytes = 10_000_000;

export interface Running {
  readonly pid: number;
  readonly port: number;
  /** Somebody else had started it. */
  readonly joined: boolean;
}

/** The server of this cluster, if one runs: `ready`, or on its way up or down. A stale pid file is cleared away. */
export async function findServer(place: Place) {
  const file = await readPidFile(place.cluster);
  if (file === null) return null;
  if (servesCluster(file.pid, place.cluster)) return file;
  await removeStalePidFile(place.cluster, file);
  return null;
}

/** Joins the running server, or starts one. */
export async function runServer(
  place: Place,
  runtime: Runtime,
  options: { forTests: boolean },
): Promise<Running> {
  const startedAt = Date.now();
  let failedSince: number | null = null;
  for (let attempt = 0; Date.now() - startedAt < startingMs; attempt += 1) {
    const found = await findServer(place);
    if (found?.status === "ready") return { pid: found.pid, port: found.port, joined: true };
    if (found) {
      await sleep(50);
      continue;
    }
    const outcome = await launch(
      place,
      runtime,
      await freePort(place.folder, attempt),
      options.forTests,
    );
    if (typeof outcome === "object") return outcome;
    // Another starter was faster, or a killed server's helpers still linger: look again.
    failedSince ??= Date.now();
    if (Date.now() - failedSince > retryMs)
      throw new Refusal(`PostgreSQL did not start: ${outcome}`);
    await sleep(150);
  }
  throw new Refusal(
    `PostgreSQL did not become ready in ${startingMs / 60_000} minutes; its log is ${join(place.folder, "postgres.log")}.`,
  );
}

/** Starts the server and waits until it is ready. Returns its last words when it ends before that. */
async function launch(
  place: Place,
  runtime: Runtime,
  port: number,
  forTests: boolean,
): Promise<Running | string> {
  const { child, lastWords } = await spawnServer(place, runtime, port, forTests);
  const deadline = Date.now() + startingMs;
  while (Date.now() < deadline) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
      return lastWords();
    const file = await readPidFile(place.cluster);
    if (file?.pid === child.pid && file.status === "ready")
      return { pid: child.pid, port: file.port, joined: false };
    await sleep(15);
  }
  child.kill("SIGQUIT");
  return lastWords();
}

/** In a group of its own: Ctrl-C in the terminal reaches us, and we stop the server after those who use it. */
async function spawnServer(place: Place, runtime: Runtime, port: number, forTests: boolean) {
  const log = join(place.folder, "postgres.log");
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logLimitBytes) await truncate(log, 0);
  const file = await open(log, "a", 0o600);
  const from = size > logLimitBytes ? 0 : size;
  let child: ChildProcess;
  try {
    child = spawn(
      join(runtime.native, "bin", "postgres"),
      serverArguments(place.cluster, port, forTests),
      {
        cwd: "/",
        detached: true,
        env: serverEnvironment(),
        stdio: ["ignore", file.fd, file.fd],
        ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
      },
    );
  } finally {
    await file.close();
  }
  child.on("error", () => undefined);
  child.unref();
  const lastWords = async () =>
    (await readFile(log)).subarray(from).toString().trim().split("\n").slice(-3).join(" ");
  return { child, lastWords };
}

/** A port that stays the same from start to start, unless somebody else has taken it; below those the system hands out. */
async function freePort(folder: string, attempt: number): Promise<number> {
  const first = createHash("sha256").update(folder).digest().readUInt16BE(0) % 4000;
  for (let step = 0; step < 200; step += 1) {
    const port = 24_000 + ((first + attempt + step * 7) % 4000);
    if (await isFree(port)) return port;
  }
  throw new Refusal("PostgreSQL found no free port between 24000 and 28000 on 127.0.0.1.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
  });
}

/** Stops the server cleanly: open transactions are rolled back, everything else is written down. */
export async function stopServer(place: Place): Promise<boolean> {
  const found = await findServer(place);
  if (found === null) return false;
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signalTo(found.pid, signal);
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline) {
      if (!servesCluster(found.pid, place.cluster)) return true;
      await sleep(20);
    }
  }
  return false;
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime.
  }
}
