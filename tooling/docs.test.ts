import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const documents = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && file !== "STYLE.md");

const links = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;
const codePaths = /`((?:apps|packages|docs|tooling|e2e|bench)\/[\w./-]+)`/g;

test.each(documents)("every file that %s names is there", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const linked = [...text.matchAll(links)].map(([, path]) => join(dirname(document), path ?? ""));
  const named = [...text.matchAll(codePaths)].map(([, path]) => path ?? "");
  const missing = [...linked, ...named].filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
