import { createHash } from "node:crypto";
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { accountFor, canEnter } from "./account.ts";
import type { Account } from "./account.ts";
import { Refusal, errorCode } from "./refusal.ts";
import { readSecrets } from "./secrets.ts";
import type { Secrets } from "./secrets.ts";

/** Where a data folder's database is kept, and who runs it. */
export interface Place {
  readonly dataFolder: string;
  /** Holds the cluster, its log and what else the launcher keeps beside it. */
  readonly folder: string;
  readonly cluster: string;
  /** Where a copy of the runtime goes if one is needed; databases outside their data folders share it. */
  readonly copies: string;
  /** Who PostgreSQL runs as; null for ourselves. */
  readonly account: Account | null;
  readonly secrets: Secrets;
}

/** A note in the data folder that the database is kept elsewhere, and for which folder it was put there. */
interface Record {
  readonly folder: string;
  readonly dataFolder: string;
}

/**
 * Finds the place of a data folder's database, and makes the folder on first use. Usually that is `postgres` in the
 * data folder. When we are root below a folder that PostgreSQL's account may not enter (`/root`), the database
 * lives in a folder that it can reach, and the data folder keeps a note of it.
 */
export async function placeFor(dataFolder: string): Promise<Place> {
  const folder = await ownFolder(dataFolder);
  const secrets = await readSecrets(folder);
  const inside = join(folder, "postgres");
  const noted = await readRecord(folder);
  if (noted) return settle(folder, await followRecord(folder, noted, secrets), secrets);
  if (await canEnter(await accountFor(join(inside, "cluster")), folder))
    return settle(folder, inside, secrets);
  const outside = await reachableFolder(folder, secrets);
  await moveOut(inside, outside);
  await writeRecord(folder, { folder: outside, dataFolder: folder });
  // For whoever finds the database and wonders whose it is.
  await writeFile(join(outside, "data-folder"), `${folder}\n`);
  return settle(folder, outside, secrets);
}

async function settle(dataFolder: string, folder: string, secrets: Secrets): Promise<Place> {
  await mkdir(folder, { recursive: true });
  // PostgreSQL's account passes through to its cluster; only we write here.
  await chmod(folder, 0o711);
  const real = await realpath(folder);
  const cluster = join(real, "cluster");
  const copies = real.startsWith(dataFolder) ? real : dirname(real);
  return { dataFolder, folder: real, cluster, copies, account: await accountFor(cluster), secrets };
}

/** Deletes the database with everything beside it, and the note of where it was. */
export async function removePlace(place: Place): Promise<void> {
  await rm(place.folder, { recursive: true, force: true, maxRetries: 5 });
  await rm(join(place.dataFolder, "postgres-place.json"), { force: true });
}

/** The data folder, made if missing, without symbolic links in its path. */
async function ownFolder(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder);
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o711);
    await access(folder, constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written to (${errorCode(error)}): make it writable, or set FOURSTEP_DATA to another folder.`,
    );
  }
}

/** A folder outside, named after the data folder, in the first place that is ours alone and that survives a restart. */
async function reachableFolder(dataFolder: string, secrets: Secrets): Promise<string> {
  const account = await accountFor("");
  const name = `${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}-${secrets.id}`;
  for (const parent of ["/var/lib", "/var/tmp", tmpdir()]) {
    const folder = join(parent, "fourstep", name);
    const usable = await makeOurs(join(parent, "fourstep")).then(
      () => makeOurs(folder),
      () => false,
    );
    if (usable && (await canEnter(account, folder))) return folder;
  }
  throw new Refusal(
    `PostgreSQL runs as ${account?.name ?? "another user"}, who may not enter ${dataFolder}, and no other folder could be made: set FOURSTEP_DATA to a folder outside it, or set DATABASE_URL.`,
  );
}

/** Makes a folder that is really ours: in a shared folder somebody else may have been there first. */
async function makeOurs(folder: string): Promise<boolean> {
  await mkdir(folder, { mode: 0o711 }).catch((error: unknown) => {
    if (errorCode(error) !== "EEXIST") throw error;
  });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) return false;
  await chmod(folder, 0o711);
  return true;
}

/** A database that was made here before its parent became unreachable goes along. */
async function moveOut(inside: string, outside: string): Promise<void> {
  try {
    await rename(join(inside, "cluster"), join(outside, "cluster"));
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTEMPTY") return;
    throw new Refusal(
      `PostgreSQL's account may not enter ${inside}: move the folder cluster in it to ${outside}, with its owner, and start again.`,
    );
  }
}

/** The noted folder, after asking whether the data folder was moved or copied since. */
async function followRecord(dataFolder: string, noted: Record, secrets: Secrets): Promise<string> {
  const note = join(dataFolder, "postgres-place.json");
  const found = await lstat(noted.folder).catch(() => null);
  if (found === null) {
    throw new Refusal(
      `The database of ${dataFolder} was kept in ${noted.folder}, which is gone: restore it, or delete ${note} to start with an empty database.`,
    );
  }
  if (noted.dataFolder === dataFolder) return noted.folder;
  const original = await readSecrets(noted.dataFolder).catch(() => null);
  if (original?.id === secrets.id) {
    throw new Refusal(
      `The data folder ${dataFolder} is a copy of ${noted.dataFolder}, and both name the same database in ${noted.folder}: set FOURSTEP_DATA to another folder.`,
    );
  }
  await writeRecord(dataFolder, { folder: noted.folder, dataFolder });
  return noted.folder;
}

async function readRecord(dataFolder: string): Promise<Record | null> {
  const text = await readFile(join(dataFolder, "postgres-place.json"), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Record);
}

async function writeRecord(dataFolder: string, record: Record): Promise<void> {
  const file = join(dataFolder, "postgres-place.json");
  await writeFile(`${file}.${process.pid}`, `${JSON.stringify(record, null, 2)}\n`);
  await rename(`${file}.${process.pid}`, file);
}
