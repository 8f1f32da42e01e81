import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Program {
  readonly origin: string;
  /** Milliseconds of CPU, user and system, that the process has used so far. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** A path below the repository. */
  readonly file: string;
  readonly port: number;
  readonly env: Record<string, string>;
  /** The path that answers 200 once the program is ready. */
  readonly ready: string;
  readonly nodeOptions?: readonly string[];
}

/** Starts a program the way the launcher does, and waits until it answers. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { file, port, env, ready, nodeOptions = [] } = options;
  const child = spawn(process.execPath, [...nodeOptions, "--import", "tsx", file], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  // Of what it says, only the log is worth seeing, and at this level that is errors.
  createInterface({ input: child.stdout! }).on("line", (line) => {
    if (line.startsWith("{")) console.error(line);
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(child, origin + ready, file);
  return { origin, cpuMs: () => cpuMsOf(child.pid!), stop: () => stopped(child) };
}

async function answers(child: ChildProcess, address: string, file: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}.`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await wait(100);
  }
  child.kill("SIGKILL");
  throw new Error(`${file} did not answer within a minute.`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  child.kill("SIGTERM");
  await ended;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

const tickMs = 10;

async function cpuMsOf(pid: number): Promise<number> {
  if (process.platform === "linux") {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name of the program may hold spaces and brackets; what follows its last bracket does not.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  }
  const { stdout } = await promisify(execFile)("ps", ["-o", "cputime=", "-p", String(pid)]);
  const [seconds = 0, minutes = 0, hours = 0] = stdout.trim().split(":").map(Number).toReversed();
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
