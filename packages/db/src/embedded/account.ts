import { spawn } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { Refusal } from "./refusal.ts";

/** A system account that PostgreSQL may run as when we are root, which it refuses to be. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferred = ["postgres", "_postgres", "node", "nobody", "daemon"];

/** The accounts of a passwd file, without root. */
export function parsePasswd(text: string): Account[] {
  return text
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length >= 4)
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(
      ({ uid, gid }) =>
        Number.isSafeInteger(uid) && uid > 0 && Number.isSafeInteger(gid) && gid >= 0,
    );
}

/** The account that suits best: made for PostgreSQL first, shared by strangers last. */
export function chooseAccount(accounts: readonly Account[]): Account | null {
  for (const name of preferred) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  return null;
}

/**
 * Who PostgreSQL runs as: null for ourselves, an unprivileged account when we are root. A cluster that already
 * exists keeps the account that owns it.
 * @throws Refusal when there is no such account, or the cluster belongs to somebody else.
 */
export async function accountFor(cluster: string): Promise<Account | null> {
  const owner = await stat(cluster).then(
    (found) => found.uid,
    () => null,
  );
  const me = process.getuid?.() ?? -1;
  if (me !== 0) return ourselves(cluster, owner, me);
  const accounts = parsePasswd(await readFile("/etc/passwd", "utf8").catch(() => ""));
  if (owner !== null && owner !== 0) {
    const account = accounts.find(({ uid }) => uid === owner);
    if (account) return account;
    throw new Refusal(
      `The database in ${cluster} belongs to user ${owner}, who is not in /etc/passwd: give the folder to an account that is.`,
    );
  }
  const account = chooseAccount(accounts);
  if (account) return account;
  throw new Refusal(
    "PostgreSQL does not run as root, and /etc/passwd has no account named postgres, node or nobody to run it as: start Fourstep as another user, or set DATABASE_URL.",
  );
}

function ourselves(cluster: string, owner: number | null, me: number): null {
  if (owner !== null && owner !== me) {
    throw new Refusal(
      `The database in ${cluster} belongs to another user: start Fourstep as that user (or as root), or set FOURSTEP_DATA to another folder.`,
    );
  }
  try {
    userInfo();
  } catch {
    throw new Refusal(
      `PostgreSQL needs a user with an entry in /etc/passwd, and user ${me} has none: start Fourstep as another user, or set DATABASE_URL.`,
    );
  }
  return null;
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end as that account, in a folder that everybody may enter; `input` goes to its stdin. */
export function runAs(
  account: Account | null,
  program: string,
  args: readonly string[],
  input = "",
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: "/",
      env: serverEnvironment(),
      stdio: "pipe",
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("error", (error) => done({ code: null, output: error.message }));
    child.on("close", (code) => done({ code, output }));
  });
}

/** Nothing of our own environment decides how a cluster is made: no locale, no PG* settings, no time zone. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

/** Whether that account can step into the folder; asking the system also answers for access lists and mounts. */
export async function canEnter(account: Account | null, folder: string): Promise<boolean> {
  if (account === null) return true;
  return (await runAs(account, "/bin/sh", ["-c", 'cd "$1"', "sh", folder])).code === 0;
}
