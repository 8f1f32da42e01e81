import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { ensureCluster } from "./cluster.ts";
import { hold, release, releaseAll } from "./holders.ts";
import { placeFor, removePlace } from "./place.ts";
import type { Place } from "./place.ts";
import { servesCluster } from "./processes.ts";
import { Refusal, errorCode } from "./refusal.ts";
import { runtimeFor } from "./runtime.ts";
import { runServer, stopServer } from "./server.ts";
import type { Running } from "./server.ts";

export interface EmbeddedOptions {
  /** Made if missing; the database stays in it, or in the place that a note in it names. */
  readonly dataFolder: string;
  /** For databases that are thrown away: faster, and does not survive a power cut. */
  readonly forTests?: boolean;
  /** The server goes on after this process, until `stopEmbedded`. */
  readonly keep?: boolean;
}

export interface Embedded {
  /** For the role `fourstep`, which owns the database `fourstep` and may create others. */
  readonly url: string;
  readonly port: number;
  /** Another process had started the server, and this one uses it too. */
  readonly joined: boolean;
  /** Where the cluster is kept. */
  readonly folder: string;
  /** Whether the server still runs. */
  running(): boolean;
  /** Leaves the server; the last one to leave stops it. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the packages on a data folder, or joins the one that already serves it.
 * @throws Refusal with one sentence that says what a person has to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const forTests = options.forTests ?? false;
  const place = await placeFor(options.dataFolder);
  const runtime = await runtimeFor(place);
  // The hold comes first, so that one who leaves just now does not stop the server under us.
  const name = await hold(place.folder, options.keep ?? false);
  try {
    await ensureCluster(place, runtime, forTests);
    const running = await reach(place, () => runServer(place, runtime, { forTests }));
    return handle(place, running, name);
  } catch (error) {
    if (await release(place.folder, name)) await stopServer(place);
    throw error;
  }
}

/** Stops the server of a data folder, whoever started it. Says whether there was one. */
export async function stopEmbedded(options: Pick<EmbeddedOptions, "dataFolder">): Promise<boolean> {
  const place = await placeFor(options.dataFolder);
  await releaseAll(place.folder);
  return stopServer(place);
}

/** Stops the server and deletes the database with everything in it. */
export async function removeEmbedded(options: Pick<EmbeddedOptions, "dataFolder">): Promise<void> {
  const place = await placeFor(options.dataFolder);
  await releaseAll(place.folder);
  await stopServer(place);
  await removePlace(place);
}

/** A server that was found ready may be on its way down: only an answer counts. */
async function reach(place: Place, run: () => Promise<Running>): Promise<Running> {
  const deadline = Date.now() + 10_000;
  while (true) {
    const running = await run();
    const problem = await problemAt(urlOf(place, running.port));
    if (problem === null) return running;
    if (errorCode(problem) === "28P01") {
      throw new Refusal(
        `The database in ${place.cluster} does not know the password in ${place.dataFolder}/secrets.json: restore the secrets.json that belongs to it.`,
      );
    }
    if (Date.now() > deadline)
      throw new Refusal(`PostgreSQL runs but does not answer: ${problem.message}`);
    await sleep(100);
  }
}

async function problemAt(url: string): Promise<Error | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error("no answer");
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(place: Place, port: number): string {
  return `postgres://fourstep:${place.secrets.databasePassword}@127.0.0.1:${port}/fourstep`;
}

function handle(place: Place, running: Running, name: string): Embedded {
  return {
    url: urlOf(place, running.port),
    port: running.port,
    joined: running.joined,
    folder: place.folder,
    running: () => servesCluster(running.pid, place.cluster),
    stop: async () => {
      if (await release(place.folder, name)) await stopServer(place);
    },
  };
}
