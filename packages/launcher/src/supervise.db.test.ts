import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { livingProcess, stopEmbedded } from "@fourstep/db/embedded";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunRecord } from "./run-record.ts";
import { houseWithStandIns, superviseElsewhere } from "./testing/house-with-stand-ins.ts";
import type { House, Run } from "./testing/house-with-stand-ins.ts";

// What starts the embedded server itself has nothing to say about another one.
const elsewhere = process.env["FOURSTEP_TEST_DATABASE_URL"] !== undefined;

let house: House;
const runs: Run[] = [];
beforeEach(async () => {
  house = await houseWithStandIns();
});
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.child.kill("SIGKILL");
    await run.ended;
  }
  await stopEmbedded(house).catch(() => undefined);
  await house.remove();
});

function start(env: Record<string, string> = {}): Run {
  const run = superviseElsewhere(house, env);
  runs.push(run);
  return run;
}
const record = () =>
  JSON.parse(readFileSync(join(house.dataFolder, "run.json"), "utf8")) as RunRecord;
const pidOf = (name: string) => record().children.find((child) => child.name === name)?.pid ?? 0;
const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

describe.skipIf(elsewhere)("the supervisor", () => {
  test("a start says what it does, prints the addresses and the owner's code, and stops cleanly", async () => {
    const run = start();
    await run.until("Ctrl-C stops everything");
    expect(run.said()).toMatch(
      /Starting the database …\n {2}PostgreSQL 18 started, on port \d+.* \(\d/,
    );
    expect(run.said()).toContain(`http://localhost:${house.clientPort}`);
    expect(run.said()).toMatch(/which works once: [2-9A-Z]{4}-/);
    expect(await answers(house.trainerPort)).toBe(true);
    const pids = record().children.map(({ pid }) => pid);
    expect(pids).toHaveLength(3);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(run.said()).toContain("CLIENT_PORT drained");
    expect(pids.map(livingProcess)).toEqual([null, null, null]);
    expect(existsSync(join(house.dataFolder, "run.json"))).toBe(false);
    expect(await stopEmbedded(house)).toBe(false);
  });

  test("a child that dies is reported and started again", async () => {
    const run = start();
    await run.until("Ctrl-C stops everything");
    const pid = pidOf("trainer");
    process.kill(pid, "SIGKILL");
    await run.until(/The trainer ended \(SIGKILL\) after .* started again in 0\.5 s/);
    await run.until("The trainer answers again");
    expect(pidOf("trainer")).not.toBe(pid);
  });

  test("after kill -9 of the supervisor its children go, and the next start comes up", async () => {
    const first = start();
    await first.until("Ctrl-C stops everything");
    const pids = record().children.map(({ pid }) => pid);
    first.child.kill("SIGKILL");
    const second = start();
    await second.until("Ctrl-C stops everything");
    expect(pids.map(livingProcess)).toEqual([null, null, null]);
    expect(second.said()).toContain("joined the one that runs");
    second.child.kill("SIGINT");
    expect(await second.ended).toBe(0);
    expect(await stopEmbedded(house)).toBe(false);
  });

  test("a child that survives the supervisor is ended by the next start, and only if it is really ours", async () => {
    // It has lost its way out: it ignores that its supervisor is gone.
    const stubborn = `process.removeAllListeners("disconnect"); process.on("SIGTERM", () => {});`;
    await house.replace(
      "worker",
      `${stubborn} process.send("ready"); setInterval(() => {}, 1000);`,
    );
    const first = start();
    await first.until("Ctrl-C stops everything");
    const worker = pidOf("worker");
    // The next one is polite again: it must not outlive this test.
    await house.replace("worker", `process.send("ready"); setInterval(() => {}, 1000);`);
    first.child.kill("SIGKILL");
    await first.ended;
    const second = start();
    await second.until("Ctrl-C stops everything");
    expect(second.said()).toContain("an earlier run had left");
    expect(livingProcess(worker)).toBeNull();
  });

  test("a taken port is one sentence, and nothing is started", async () => {
    const other = createServer().listen(house.trainerPort, "127.0.0.1");
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain(
      `Port ${house.trainerPort} is taken by another program: stop that program, or set TRAINER_PORT to another port.`,
    );
    expect(existsSync(join(house.dataFolder, "postgres"))).toBe(false);
    other.close();
  });

  test("a second start from the same folder is refused, and the first one goes on", async () => {
    const first = start();
    await first.until("Ctrl-C stops everything");
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Fourstep already runs from ${house.dataFolder}`);
    expect(await answers(house.clientPort)).toBe(true);
  });

  test("a program that ends before it is ready fails the start, with its last words and nothing left running", async () => {
    await house.replace("worker", 'console.log("no hands today"); process.exit(3);');
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain("no hands today");
    expect(await answers(house.clientPort)).toBe(false);
    expect(await stopEmbedded(house)).toBe(false);
  });

  test("a signal in the middle of a start stops what was started", async () => {
    await house.replace("client", "setInterval(() => {}, 1000);");
    const run = start();
    await run.until("Starting the servers");
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(0);
    expect(await stopEmbedded(house)).toBe(false);
  });

  test("a database that ended is brought back, on the same port", async () => {
    const run = start();
    await run.until("Ctrl-C stops everything");
    const port = /on port (\d+)/.exec(run.said())?.[1];
    await stopEmbedded(house);
    await run.until("The database had ended; it was started again.");
    expect(run.said().includes(`on port ${port}`)).toBe(true);
  });
});
