import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

/**
 * What can be said without running the product: formatting, lint, types, boundaries, leftovers.
 * @returns {import("./steps.mjs").Step[]}
 */
export function staticChecks() {
  return [
    { title: "Formatting", program: "oxfmt", args: ["--check", "."] },
    { title: "Lint, by types", program: "oxlint", args: ["--type-aware", "--deny-warnings"] },
    { title: "Package boundaries", program: "turbo", args: ["boundaries"] },
    { title: "Nothing unused", program: "knip", args: [] },
    { title: "One version of everything", program: "sherif", args: [] },
    ...typeChecks(),
  ];
}

/** Each package's own `typecheck` script, the slow ones first. */
function typeChecks() {
  return workspace()
    .filter(({ script }) => script !== undefined)
    .sort((a, b) => b.script.length - a.script.length)
    .map(({ folder, script }) => ({
      title: `Types of ${folder}`,
      program: "sh",
      args: ["-c", script],
      folder: join(root, folder),
    }));
}

function workspace() {
  const inside = ["apps", "packages"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  return [...inside, "e2e", "bench"]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({
      folder,
      script: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).scripts
        ?.typecheck,
    }));
}
