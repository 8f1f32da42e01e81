import { expect, test } from "vitest";
import { parsePidFile } from "./pid-file.ts";

const ready = "4711\n/data/cluster\n1795000000\n25742\n\n127.0.0.1\n  1234 5\nready   \n";

test("a whole pid file names the process, the port and the status", () => {
  expect(parsePidFile(ready)).toMatchObject({ pid: 4711, port: 25742, status: "ready" });
});

test("a server that says stopping is not ready", () => {
  expect(parsePidFile(ready.replace("ready   ", "stopping")).status).toBe("stopping");
});

test("a half-written pid file counts as starting", () => {
  expect(parsePidFile("4711\n/data")).toMatchObject({ pid: 4711, port: 0, status: "starting" });
});

test("an empty pid file names nobody", () => {
  expect(parsePidFile("")).toMatchObject({ pid: 0, status: "starting" });
});
