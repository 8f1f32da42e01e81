import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { livingProcess } from "./processes.ts";

/*
 * Who needs the server: one empty file for each start, named after its process. The last to leave stops the server;
 * a process that was killed does not count, as its file names a process that is gone.
 */

/** A hold that outlives the process which took it: `db:start` until `db:stop`. */
const kept = "kept";
const folderOf = (folder: string) => join(folder, "holders");
let count = 0;

/** Says that this process needs the server. Returns the name of the hold. */
export async function hold(folder: string, keep: boolean): Promise<string> {
  const name = keep
    ? kept
    : `${process.pid}-${livingProcess(process.pid)?.startedAt ?? ""}-${(count += 1)}`.replaceAll(
        /[^\w-]/g,
        "_",
      );
  await mkdir(folderOf(folder), { recursive: true });
  await writeFile(join(folderOf(folder), name), "");
  return name;
}

/** Takes one hold back. Says whether nobody needs the server any more. */
export async function release(folder: string, name: string): Promise<boolean> {
  await rm(join(folderOf(folder), name), { force: true });
  return (await holders(folder)).length === 0;
}

/** Takes every hold back, whoever took it. */
export async function releaseAll(folder: string): Promise<void> {
  await rm(folderOf(folder), { recursive: true, force: true });
}

/** The holds that count; those of processes that are gone are cleared away. */
async function holders(folder: string): Promise<string[]> {
  const counting: string[] = [];
  for (const name of await readdir(folderOf(folder)).catch(() => [])) {
    if (name === kept || isAlive(name)) counting.push(name);
    else await rm(join(folderOf(folder), name), { force: true });
  }
  return counting;
}

function isAlive(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  const facts = livingProcess(pid);
  return facts !== null && name.startsWith(`${pid}-${facts.startedAt.replaceAll(/[^\w-]/g, "_")}-`);
}
