import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal, livingProcess } from "@fourstep/db/embedded";
import type { ProcessFacts } from "@fourstep/db/embedded";

/** Who runs from a data folder: the supervisor and its children, each named for good by pid and birthday. */
export interface RunRecord {
  readonly supervisor: ProcessFacts;
  readonly children: readonly (ProcessFacts & { readonly name: string })[];
}

const fileOf = (dataFolder: string) => join(dataFolder, "run.json");

/** What the last run wrote, or null. */
export async function readRun(dataFolder: string): Promise<RunRecord | null> {
  try {
    return JSON.parse(await readFile(fileOf(dataFolder), "utf8")) as RunRecord;
  } catch {
    return null;
  }
}

/** Writes down who runs now. */
export async function writeRun(
  dataFolder: string,
  children: readonly { readonly name: string; readonly pid: number | null }[],
): Promise<void> {
  const supervisor = livingProcess(process.pid);
  if (supervisor === null) return;
  const living = children.flatMap(({ name, pid }) => {
    const facts = pid === null ? null : livingProcess(pid);
    return facts === null ? [] : [{ name, ...facts }];
  });
  const draft = `${fileOf(dataFolder)}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ supervisor, children: living } satisfies RunRecord));
  await rename(draft, fileOf(dataFolder));
}

/** Nobody runs any more. */
export async function clearRun(dataFolder: string): Promise<void> {
  await rm(fileOf(dataFolder), { force: true });
}

/** The supervisor that runs from this data folder now, if it is not ourselves. */
export async function otherSupervisor(dataFolder: string): Promise<ProcessFacts | null> {
  const supervisor = (await readRun(dataFolder))?.supervisor;
  return supervisor && supervisor.pid !== process.pid && isSame(supervisor) ? supervisor : null;
}

/**
 * Clears what an earlier run left: waits for a supervisor that is on its way out, then ends its children.
 * Returns the names of those that had to be ended.
 * @throws Refusal when another supervisor goes on running from this data folder.
 */
export async function endLeftOvers(dataFolder: string, patienceMs = 3_000): Promise<string[]> {
  const record = await readRun(dataFolder);
  if (record === null) return [];
  const { supervisor } = record;
  if (supervisor.pid !== process.pid && !(await goes(supervisor, patienceMs))) {
    throw new Refusal(
      `Fourstep already runs from ${dataFolder} (process ${supervisor.pid}): stop it first, or set FOURSTEP_DATA to another folder.`,
    );
  }
  const living = record.children.filter(isSame);
  for (const child of living) signal(child, "SIGTERM");
  for (const child of living) {
    if (!(await goes(child, 5_000))) signal(child, "SIGKILL");
    await goes(child, 5_000);
  }
  await clearRun(dataFolder);
  return living.map(({ name }) => name);
}

/** The pid alone proves nothing: it may be somebody else's by now. */
const isSame = (known: ProcessFacts) => livingProcess(known.pid)?.startedAt === known.startedAt;

async function goes(known: ProcessFacts, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (isSame(known)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

function signal(known: ProcessFacts, name: NodeJS.Signals): void {
  try {
    // Each was started as the head of a group, which takes its own helpers along.
    if (isSame(known)) process.kill(-known.pid, name);
  } catch {
    // It ended in the meantime.
  }
}
