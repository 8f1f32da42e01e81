import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

export interface ProcessFacts {
  readonly pid: number;
  /** When it started, in whatever form this system counts; together with the pid it names one process for good. */
  readonly startedAt: string;
}

/** A process that can still do something: a zombie has a pid, but only waits to be counted. Otherwise null. */
export function livingProcess(pid: number): ProcessFacts | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/** Who started that process, or who took it over since; null when it is gone, or this system does not say. */
export function parentOf(pid: number): number | null {
  const fields = process.platform === "linux" ? statFields(pid) : null;
  return fields === null ? null : Number(fields[1]);
}

function fromProc(pid: number): ProcessFacts | null {
  const fields = statFields(pid);
  const state = fields?.[0];
  if (fields === null || state === undefined || "ZXx".includes(state)) return null;
  // Field 22 of the line, of which two were cut off with the name.
  return { pid, startedAt: fields[19] ?? "" };
}

/** Reads `/proc/PID/stat`: the name may hold spaces and brackets, so the fields are counted after the last one. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function fromPs(pid: number): ProcessFacts | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    if (line === "" || line.startsWith("Z")) return null;
    return { pid, startedAt: line.replace(/^\S+\s+/, "") };
  } catch {
    return null;
  }
}

/** Whether this process is the PostgreSQL server of that cluster: the server always works inside its cluster. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (livingProcess(pid) === null) return false;
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    // In many containers even root may not look at another account's folder; the command line is open to all.
  }
  return commandOf(pid).includes(cluster);
}

function commandOf(pid: number): readonly string[] | string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
