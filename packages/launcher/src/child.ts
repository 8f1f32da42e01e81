import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Refusal } from "@fourstep/db/embedded";
import { backOff } from "./back-off.ts";
import { eachLine, shown } from "./output.ts";
import type { Tell } from "./phase.ts";
import { spoken } from "./phase.ts";

const guard = fileURLToPath(new URL("child-guard.ts", import.meta.url));
/** Longer than the ten seconds that a server gives to answers under way. */
const graceMs = 15_000;
const tailLines = 15;

export interface ChildPlan {
  readonly name: string;
  /** The program, from the folder it runs in. */
  readonly program: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Asks whether it answers; without it the child is ready when it sends `ready` over its channel. */
  readonly isReady?: () => Promise<boolean>;
}

export interface Child {
  readonly name: string;
  readonly pid: number | null;
  /** Resolves when it answers; rejects with its last words when it ends before it ever did. */
  ready(timeoutMs: number): Promise<void>;
  /** Lets it drain; ends it when that takes too long. */
  stop(): Promise<void>;
  /** Ends it now. */
  kill(): void;
}

export interface Keeper {
  readonly tell: Tell;
  /** Its output is for a person at a terminal. */
  readonly forPeople: boolean;
  /** Somebody was started or ended: the record of who runs needs an update. */
  readonly onChange: () => void;
}

/** Starts a child and keeps it running: one that dies after it was ready is started again, later each time. */
export function keepChild(plan: ChildPlan, { tell, forPeople, onChange }: Keeper): Child {
  const waits = backOff();
  let current: ChildProcess | null = null;
  let stopping = false;
  let wasReady = false;
  let saidReady = false;
  let tail: string[] = [];
  const stopped = new AbortController();

  function start(): ChildProcess {
    const startedAt = performance.now();
    saidReady = false;
    tail = [];
    // In a group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops everything in order.
    const child = spawn(process.execPath, ["--import", "tsx", "--import", guard, plan.program], {
      cwd: plan.folder,
      env: plan.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) eachLine(stream, hear);
    }
    // Over the channel, not in the log: whoever asks for a quiet log still wants the house to open.
    child.on("message", (message) => {
      if (message === "ready" && child === current) saidReady = true;
    });
    child.once("error", (error) => hear(error.message));
    child.once(
      "close",
      (code, signal) => void ended(performance.now() - startedAt, signal ?? `exit code ${code}`),
    );
    current = child;
    onChange();
    return child;
  }

  function hear(line: string): void {
    tail = [...tail, line].slice(-tailLines);
    if (line.trim() !== "") tell(shown(plan.name, line, forPeople));
  }

  async function ended(livedMs: number, how: string): Promise<void> {
    current = null;
    onChange();
    if (stopping || !wasReady) return;
    const waitMs = waits.after(livedMs);
    tell(
      `The ${plan.name} ended (${how}) after ${spoken(livedMs)}; it is started again in ${spoken(waitMs)}.`,
    );
    await sleep(waitMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    if (stopping) return;
    const again = start();
    await untilReady(again, 120_000).then(
      () => tell(`The ${plan.name} answers again.`),
      () => undefined,
    );
  }

  async function untilReady(child: ChildProcess, timeoutMs: number): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    while (performance.now() < deadline) {
      if (current !== child)
        throw new Refusal(`The ${plan.name} ended before it was ready:\n${tail.join("\n")}`);
      if (plan.isReady ? await plan.isReady() : saidReady) {
        wasReady = true;
        return;
      }
      await sleep(100);
    }
    throw new Refusal(
      `The ${plan.name} did not answer within ${spoken(timeoutMs)}:\n${tail.join("\n")}`,
    );
  }

  const first = start();
  return {
    name: plan.name,
    get pid() {
      return current?.pid ?? null;
    },
    ready: (timeoutMs) => untilReady(first, timeoutMs),
    kill: () => current?.kill("SIGKILL"),
    async stop() {
      stopping = true;
      stopped.abort();
      const child = current;
      if (child === null) return;
      const closed = once(child, "close");
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}
