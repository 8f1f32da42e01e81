import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";

const left = new Set(["node_modules", ".next", ".turbo", "coverage"]);
/** A test or a generated type never ends up in a build. */
const outside = /\.test\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$|\.md$/;

/**
 * One hash over everything that a build is made of: names and contents of the files below `folders`, the single
 * `files`, and `facts` such as the version of Node. Dates do not count, so a fresh checkout of the same is the same.
 */
export async function fingerprint(
  root: string,
  parts: {
    readonly folders: readonly string[];
    readonly files: readonly string[];
    readonly facts: readonly string[];
  },
): Promise<string> {
  const hash = createHash("sha256");
  const found = (
    await Promise.all(parts.folders.map((folder) => filesBelow(join(root, folder))))
  ).flat();
  const all = [...found, ...parts.files.map((file) => join(root, file))].sort();
  for (const file of all) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(await readFile(file).catch(() => ""));
    hash.update("\0");
  }
  return hash.update(parts.facts.join("\0")).digest("hex");
}

async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (left.has(entry.name) || outside.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}
