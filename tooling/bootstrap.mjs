import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const stamp = join(root, "node_modules", ".fourstep-install");

/**
 * Makes a fresh machine ready with Node and npm alone: checks Node, and installs the packages when the lock file is not
 * the one they were installed from. Ends the process with one sentence when that is not possible.
 */
export function bootstrap() {
  checkNode();
  // Quiet on a closed network: nobody is told that this house was built.
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.TURBO_TELEMETRY_DISABLED = "1";
  process.env.DO_NOT_TRACK = "1";
  process.chdir(root);
  const wanted = fingerprint();
  if (installed() === wanted) return;
  const startedAt = Date.now();
  console.log("Installing the packages …");
  const { code, why } = install();
  if (code !== 0) {
    stop(
      `The packages could not be installed${why}: is the npm registry in reach, and ${root} writable?`,
    );
  }
  writeFileSync(stamp, wanted);
  console.log(`  installed (${((Date.now() - startedAt) / 1000).toFixed(0)} s)`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Fourstep needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.update(`${process.platform}-${process.arch}`).digest("hex");
}

function installed() {
  if (!existsSync(join(root, "node_modules", ".modules.yaml"))) return null;
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

/** With the pnpm that package.json names, which npx fetches: a fresh machine has none. */
function install() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { name, version } = manifest.devEngines.packageManager;
  const run = spawnSync("npx", ["--yes", `${name}@${version}`, "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: "inherit",
  });
  return { code: run.status, why: run.error ? ` (${run.error.message})` : "" };
}

/** Says one sentence and ends. */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
