import { link, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** What the server says about itself in `postmaster.pid`. */
export interface PidFile {
  readonly text: string;
  readonly pid: number;
  /** TCP port, 0 while the server has not opened it yet. */
  readonly port: number;
  readonly status: "starting" | "ready" | "stopping";
}

const nameOf = (cluster: string) => join(cluster, "postmaster.pid");

/** Line 1 is the pid, line 4 the port, line 8 the status; a half-written file counts as starting. */
export function parsePidFile(text: string): PidFile {
  const lines = text.split("\n").map((line) => line.trim());
  const status = lines[7];
  return {
    text,
    pid: Number.parseInt(lines[0] ?? "", 10) || 0,
    port: Number.parseInt(lines[3] ?? "", 10) || 0,
    status: status === "ready" || status === "stopping" ? status : "starting",
  };
}

/** The server's pid file, or null where there is none. */
export async function readPidFile(cluster: string): Promise<PidFile | null> {
  try {
    return parsePidFile(await readFile(nameOf(cluster), "utf8"));
  } catch {
    return null;
  }
}

/**
 * Takes a stale pid file away. Another starter may have replaced it since we looked: then it is put back.
 */
export async function removeStalePidFile(cluster: string, stale: PidFile): Promise<void> {
  const aside = join(cluster, `postmaster.pid.stale-${process.pid}-${Date.now()}`);
  try {
    await rename(nameOf(cluster), aside);
  } catch {
    return;
  }
  const taken = await readFile(aside, "utf8");
  if (taken !== stale.text) await link(aside, nameOf(cluster)).catch(() => undefined);
  await rm(aside, { force: true });
}
