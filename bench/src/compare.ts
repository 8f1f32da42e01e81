import type { Pool } from "pg";
import { startFloor, startProduct } from "./house.ts";
import { measure } from "./load.ts";
import type { Measured } from "./load.ts";
import { tasksFor } from "./tasks.ts";
import type { Tasks } from "./tasks.ts";

export interface Effort {
  readonly rounds: number;
  /** How long each task runs in a round. */
  readonly seconds: number;
}

export type Results = Record<keyof Tasks, Measured[]>;

export const warmUpSeconds = 2;

/** All tasks in each round, one after the other, so that each ratio is of one time. */
export async function compare(
  db: Pool,
  databaseUrl: string,
  { rounds, seconds }: Effort,
): Promise<Results> {
  const product = await startProduct(databaseUrl);
  const floor = await startFloor(databaseUrl);
  try {
    const tasks = await tasksFor(db, product, floor);
    const results: Results = { floorRead: [], sameRead: [], today: [], floorWrite: [], set: [] };
    const names = Object.keys(tasks) as (keyof Tasks)[];
    for (const name of names) await measure(tasks[name], warmUpSeconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) results[name].push(await measure(tasks[name], seconds));
    }
    return results;
  } finally {
    await product.stop();
    await floor.stop();
  }
}
