import { randomBytes } from "node:crypto";
import { chmod, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal, errorCode } from "./refusal.ts";

/** What one data folder keeps to itself. */
export interface Secrets {
  /** Names this data folder, so that a database kept elsewhere is never taken for another's. */
  readonly id: string;
  /** Of the role `fourstep`, which owns the database. */
  readonly databasePassword: string;
  /** Of the role `postgres`, which may do anything. */
  readonly databaseAdminPassword: string;
  /** Signs session cookies when AUTH_SECRET is not set. */
  readonly authSecret: string;
}

const names = ["id", "databasePassword", "databaseAdminPassword", "authSecret"] as const;

function newSecrets(): Secrets {
  return {
    id: randomBytes(6).toString("hex"),
    databasePassword: randomBytes(24).toString("hex"),
    databaseAdminPassword: randomBytes(24).toString("hex"),
    authSecret: randomBytes(32).toString("base64url"),
  };
}

/**
 * The secrets of a data folder, made on first use into `secrets.json`, which only its owner can read. Whoever asks
 * first decides: the file appears whole or not at all.
 */
export async function readSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, "secrets.json");
  const existing = await read(file);
  if (existing) return existing;
  const draft = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, `${JSON.stringify(newSecrets(), null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await chmod(draft, 0o600);
    await link(draft, file).catch((error: unknown) => {
      if (errorCode(error) !== "EEXIST") throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  const made = await read(file);
  if (made) return made;
  throw new Refusal(`The file ${file} could not be written.`);
}

async function read(file: string): Promise<Secrets | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new Refusal(
      `The file ${file} cannot be read by this user: start Fourstep as the user who owns it.`,
    );
  }
  const secrets = parse(text);
  if (secrets) return secrets;
  throw new Refusal(
    `The file ${file} is damaged: restore it from a backup, or move the whole data folder away to start empty.`,
  );
}

function parse(text: string): Secrets | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    return names.every((name) => typeof Reflect.get(value, name) === "string")
      ? (value as Secrets)
      : null;
  } catch {
    return null;
  }
}
