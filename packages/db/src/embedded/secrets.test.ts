import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Refusal } from "./refusal.ts";
import { readSecrets } from "./secrets.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourstep-secrets-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("secrets are made once, and only their owner can read them", async () => {
  const first = await readSecrets(folder);
  expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(await readSecrets(folder)).toEqual(first);
  expect((await stat(join(folder, "secrets.json"))).mode & 0o777).toBe(0o600);
});

test("ten who ask at once get the same secrets", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => readSecrets(folder)));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
});

test("a damaged file is refused in words, not replaced", async () => {
  await writeFile(join(folder, "secrets.json"), '{"id": "half"');
  await expect(readSecrets(folder)).rejects.toThrow(Refusal);
});
