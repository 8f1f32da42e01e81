import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "@fourstep/db/embedded";
import { fingerprint } from "./fingerprint.ts";

export type AppName = "client" | "trainer";

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where a build notes what it was made of; inside `.next`, so that it goes when the build goes. */
const stampOf = (root: string, app: AppName) => join(root, "apps", app, ".next", "fourstep-build");

/** Whether this app's sources differ from those of its last build. */
export async function needsBuild(root: string, app: AppName): Promise<boolean> {
  if (!existsSync(join(root, "apps", app, ".next", "BUILD_ID"))) return true;
  const stamp = await readFile(stampOf(root, app), "utf8").catch(() => "");
  return stamp !== (await sourcesOf(root, app));
}

export interface BuildOptions {
  /** Ends the build. */
  readonly signal?: AbortSignal | undefined;
  /** Told the process that builds, so that it can be ended if we are killed. */
  readonly onStart?: ((pid: number) => void) | undefined;
}

/**
 * Builds one app for production. Its output is shown when it fails, and only then.
 * @throws Refusal with the end of that output.
 */
export async function buildApp(
  root: string,
  app: AppName,
  options: BuildOptions = {},
): Promise<void> {
  const sources = await sourcesOf(root, app);
  const folder = join(root, "apps", app);
  const program = join(folder, "node_modules", "next", "dist", "bin", "next");
  const { code, output } = await run(program, ["build"], folder, options);
  options.signal?.throwIfAborted();
  if (code !== 0) throw new Refusal(`The ${app} app could not be built:\n${output.trim()}`);
  await writeFile(stampOf(root, app), sources);
}

async function sourcesOf(root: string, app: AppName): Promise<string> {
  const packages = await packagesOf(root, `apps/${app}`);
  return fingerprint(root, {
    folders: [`apps/${app}`, ...packages],
    files: ["pnpm-lock.yaml", "tsconfig.base.json"],
    facts: [process.versions.node.split(".")[0] ?? "", process.platform, process.arch],
  });
}

/** The folders of the workspace packages that a folder's package depends on, however far away. */
export async function packagesOf(root: string, folder: string): Promise<string[]> {
  const found = new Set<string>();
  async function follow(from: string): Promise<void> {
    const text = await readFile(join(root, from, "package.json"), "utf8");
    for (const name of Object.keys((JSON.parse(text) as PackageFile).dependencies ?? {})) {
      const next = `packages/${name.replace("@fourstep/", "")}`;
      if (!name.startsWith("@fourstep/") || found.has(next)) continue;
      found.add(next);
      await follow(next);
    }
  }
  await follow(folder);
  return [...found].sort();
}

function run(
  program: string,
  args: readonly string[],
  folder: string,
  { signal, onStart }: BuildOptions,
) {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    // The whole group: a build has workers of its own.
    const abort = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
    signal?.addEventListener("abort", abort, { once: true });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on(
        "data",
        (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-20_000)),
      );
    }
    child.once("error", (error) => (output += error.message));
    child.once("close", (code) => {
      signal?.removeEventListener("abort", abort);
      done({ code, output });
    });
  });
}
