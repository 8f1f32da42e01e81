import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const manifests = execFileSync("git", ["ls-files", "*/package.json"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);

test.each(manifests)("every export of %s leads somewhere", (manifest) => {
  const { exports = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as {
    exports?: Record<string, string>;
  };
  const folder = join(root, dirname(manifest));
  const lost = Object.values(exports).filter((target) => !leadsSomewhere(folder, target));
  expect(lost).toEqual([]);
});

function leadsSomewhere(folder: string, target: string): boolean {
  if (!target.includes("*")) return existsSync(join(folder, target));
  const parent = join(folder, dirname(target));
  return existsSync(parent);
}
