import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { freshDatabase } from "@fourstep/db/testing";
import { afterAll, expect, test } from "vitest";

const { url } = await freshDatabase();
const data = await mkdtemp(join(tmpdir(), "fourstep-worker-"));
afterAll(() => rm(data, { recursive: true }));

/** The worker as the supervisor starts it, once it says that it is ready. */
async function started() {
  const worker = fork(fileURLToPath(new URL("main.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_DIRECT_URL: url, FOURSTEP_DATA: data, LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(worker, "exit") as Promise<[number | null]>;
  if (!worker.stdout) throw new Error("The worker has no output");
  for await (const line of createInterface(worker.stdout)) {
    if ((JSON.parse(line) as { msg: string }).msg === "ready") return { worker, ended };
  }
  throw new Error("The worker ended before it was ready");
}

test("it says ready in one line of JSON, and ends cleanly on SIGTERM", async () => {
  const { worker, ended } = await started();
  worker.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

test("it ends when its supervisor is gone", async () => {
  const { worker, ended } = await started();
  worker.disconnect();
  expect(await ended).toEqual([0, null]);
});
