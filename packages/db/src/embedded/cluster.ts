import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runAs } from "./account.ts";
import type { Place } from "./place.ts";
import { livingProcess } from "./processes.ts";
import { Refusal, errorCode } from "./refusal.ts";
import type { Runtime } from "./runtime.ts";
import type { Secrets } from "./secrets.ts";
import { clusterArguments } from "./settings.ts";

/**
 * Makes the cluster if there is none. It is made under another name and renamed when it is whole, so that a kill
 * never leaves half of one, and of several starters the first to finish wins.
 * @throws Refusal when the folder holds a database of another PostgreSQL.
 */
export async function ensureCluster(
  place: Place,
  runtime: Runtime,
  forTests: boolean,
): Promise<void> {
  await sweep(place.folder);
  const major = await majorOf(place.cluster);
  if (major === null) return create(place, runtime, forTests);
  if (major === String(runtime.major)) return;
  throw new Refusal(
    `The database in ${place.cluster} was made by PostgreSQL ${major}, and this Fourstep brings PostgreSQL ${runtime.major}, which cannot open it: export it with the Fourstep that made it, or set FOURSTEP_DATA to another folder.`,
  );
}

/** Which PostgreSQL made it; null when there is no cluster. */
async function majorOf(cluster: string): Promise<string | null> {
  try {
    return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if (errorCode(error) !== "ENOENT")
      throw new Refusal(`The database in ${cluster} cannot be read (${errorCode(error)}).`);
  }
  const found = await readdir(cluster).catch(() => []);
  if (found.length === 0) return null;
  throw new Refusal(
    `The folder ${cluster} holds something that is not a PostgreSQL database: move it away, or set FOURSTEP_DATA to another folder.`,
  );
}

async function create(place: Place, runtime: Runtime, forTests: boolean): Promise<void> {
  const draft = join(
    place.folder,
    `initdb-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`,
  );
  const passwordFile = join(draft, "password");
  const data = join(draft, "data");
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(passwordFile, place.secrets.databaseAdminPassword, { mode: 0o600 });
    if (place.account) {
      await chown(passwordFile, place.account.uid, place.account.gid);
      await chown(draft, place.account.uid, place.account.gid);
    }
    await run(
      place,
      join(runtime.native, "bin", "initdb"),
      initdbArguments(data, passwordFile, forTests),
    );
    await run(
      place,
      join(runtime.native, "bin", "postgres"),
      ["--single", "-D", data, "template1"],
      firstSentences(place.secrets),
    );
    await rename(data, place.cluster).catch((error: unknown) => {
      const lost = ["ENOTEMPTY", "EEXIST"].includes(errorCode(error));
      if (!lost) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

function initdbArguments(data: string, passwordFile: string, forTests: boolean): string[] {
  // Sorting and letter case by Unicode, built into PostgreSQL, alike on every system; macOS knows no C.UTF-8 of its own.
  const locale =
    process.platform === "linux"
      ? ["--locale=C.UTF-8"]
      : ["--locale=C", "--builtin-locale=C.UTF-8"];
  return [
    "-D",
    data,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    ...locale,
    "--no-instructions",
    ...(forTests ? ["--no-sync"] : []),
    ...clusterArguments(),
  ];
}

/** The role and the database exist before anybody can connect. Single-user mode takes one sentence a line. */
function firstSentences({ databasePassword }: Secrets): string {
  return [
    `create role fourstep login createdb password '${databasePassword}';`,
    "create database fourstep owner fourstep;",
    "",
  ].join("\n");
}

async function run(
  place: Place,
  program: string,
  args: readonly string[],
  input?: string,
): Promise<void> {
  const { code, output } = await runAs(place.account, program, args, input);
  const failed = code !== 0 || /^.*(ERROR|FATAL|PANIC): /m.test(output);
  if (failed)
    throw new Refusal(`The database could not be made in ${place.folder}: ${lastWords(output)}`);
}

function lastWords(output: string): string {
  return output.trim().split("\n").slice(-3).join(" ").trim();
}

/** Drafts of a start that was killed while it made the cluster. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid, madeAt] = /^initdb-(\d+)-(\d+)-/.exec(name) ?? [];
    if (pid === undefined) continue;
    const working = livingProcess(Number(pid)) !== null && Date.now() - Number(madeAt) < 600_000;
    if (!working) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
