import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Pool } from "pg";
import { warmUpSeconds } from "./compare.ts";
import { startProduct } from "./house.ts";
import { measure } from "./load.ts";
import { spentOn } from "./spent.ts";
import type { Profile } from "./spent.ts";
import { tasksFor } from "./tasks.ts";

const profiledSeconds = 10;

/** Where the CPU of the product goes, in a run with Node's profiler on. */
export async function spentBy(db: Pool, databaseUrl: string, kind: "today" | "set") {
  const folder = await mkdtemp(path.join(tmpdir(), "fourstep-profile-"));
  const product = await startProduct(databaseUrl, ["--cpu-prof", "--cpu-prof-dir", folder]);
  try {
    const task = (await tasksFor(db, product, product))[kind];
    await measure(task, warmUpSeconds);
    await measure(task, profiledSeconds);
  } finally {
    await product.stop();
  }
  const [file] = await readdir(folder);
  const profile = JSON.parse(await readFile(path.join(folder, file!), "utf8")) as Profile;
  await rm(folder, { recursive: true });
  return spentOn(profile, profiledSeconds);
}
