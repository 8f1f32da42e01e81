import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDataFolder, checkNode, checkPort } from "./checks.ts";

test("Node 20.19 and newer will do, older ones are refused by name", () => {
  for (const version of ["20.19.0", "20.20.2", "22.1.0", "24.0.0"]) checkNode(version);
  expect(() => checkNode("20.18.3")).toThrow(
    /needs Node 20\.19 or newer, and this is Node 20\.18\.3/,
  );
  expect(() => checkNode("18.20.0")).toThrow(/this is Node 18\.20\.0/);
});

test("a taken port is refused with the setting that changes it", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const { port } = other.address() as AddressInfo;
  await expect(checkPort("CLIENT_PORT", port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is taken by another program: stop that program, or set CLIENT_PORT to another port.`,
  );
  await new Promise((closed) => other.close(closed));
  await checkPort("CLIENT_PORT", port, "127.0.0.1");
});

test("an address that is not this machine's is refused", async () => {
  await expect(checkPort("CLIENT_PORT", 3999, "192.0.2.1")).rejects.toThrow(
    /has no address 192\.0\.2\.1/,
  );
});

test("a data folder that cannot be made is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fourstep-checks-"));
  await writeFile(join(folder, "file"), "");
  await expect(checkDataFolder(join(folder, "file", "data"))).rejects.toThrow(
    /cannot be written to \(ENOTDIR\)/,
  );
  await checkDataFolder(join(folder, "new", "data"));
  await rm(folder, { recursive: true });
});
