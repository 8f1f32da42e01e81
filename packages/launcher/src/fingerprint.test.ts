import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "fourstep-fingerprint-"));
  await mkdir(join(root, "app", "src"), { recursive: true });
  await writeFile(join(root, "app", "src", "page.tsx"), "one");
  await writeFile(join(root, "lock"), "1");
});
afterEach(() => rm(root, { recursive: true }));

const print = (facts = ["20"]) => fingerprint(root, { folders: ["app"], files: ["lock"], facts });

test("the same sources have the same fingerprint, whatever their dates", async () => {
  const before = await print();
  await utimes(join(root, "app", "src", "page.tsx"), 0, 0);
  expect(await print()).toBe(before);
});

test("another content, another name, another lock file or another Node change it", async () => {
  const seen = new Set([await print(), await print(["22"])]);
  await writeFile(join(root, "app", "src", "page.tsx"), "two");
  seen.add(await print());
  await writeFile(join(root, "app", "src", "other.tsx"), "");
  seen.add(await print());
  await writeFile(join(root, "lock"), "2");
  seen.add(await print());
  expect(seen.size).toBe(5);
});

test("tests, installed packages and earlier builds do not count", async () => {
  const before = await print();
  for (const folder of ["node_modules", ".next", ".turbo"]) {
    await mkdir(join(root, "app", folder));
    await writeFile(join(root, "app", folder, "file.ts"), "x");
  }
  await writeFile(join(root, "app", "src", "page.test.tsx"), "x");
  expect(await print()).toBe(before);
});
