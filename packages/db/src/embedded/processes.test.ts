import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { livingProcess, servesCluster } from "./processes.ts";

test("this process lives, and keeps its birthday", () => {
  const first = livingProcess(process.pid);
  expect(first?.startedAt).toBeTruthy();
  expect(livingProcess(process.pid)).toEqual(first);
});

test("no process has pid 0, and none has a pid beyond the system's", () => {
  expect(livingProcess(0)).toBeNull();
  expect(livingProcess(2 ** 30)).toBeNull();
});

test("a zombie does not live", async () => {
  // The inner sleep ends at once, and its parent has become another program that never asks for it.
  const parent = spawn("/bin/sh", ["-c", "sleep 0.01 & echo $!; exec sleep 30"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [chunk] = (await once(parent.stdout, "data")) as [Buffer];
  await sleep(300);
  expect(livingProcess(Number(chunk.toString()))).toBeNull();
  parent.kill("SIGKILL");
});

test("a process that is not PostgreSQL serves no cluster", () => {
  expect(servesCluster(process.pid, "/some/where/cluster")).toBe(false);
});
