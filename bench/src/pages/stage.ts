import { access } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import { openHouse, startProduct } from "../house.ts";
import { cookieOf } from "../people.ts";
import { root } from "../processes.ts";

/** The running product, with the demo's people in it. */
export interface Stage {
  readonly client: string;
  /** Null when the trainer's app is not built: then what it shows is not measured. */
  readonly trainer: string | null;
  close(): Promise<void>;
}

/**
 * Starts the built apps on a database of their own, or takes those that run already: BENCH_CLIENT_URL and
 * BENCH_TRAINER_URL name them, and what runs already is left running.
 */
export async function openStage(): Promise<Stage> {
  const { BENCH_CLIENT_URL: client, BENCH_TRAINER_URL: trainer } = process.env;
  if (client) return { client, trainer: trainer ?? null, close: async () => {} };
  const house = await openHouse();
  const programs = [await startProduct(house.databaseUrl)];
  if (await isBuilt("trainer")) programs.push(await startProduct(house.databaseUrl, [], "trainer"));
  return {
    client: programs[0]!.origin,
    trainer: programs[1]?.origin ?? null,
    async close() {
      await Promise.all(programs.map((program) => program.stop()));
      await house.close();
    },
  };
}

const isBuilt = (app: string) =>
  access(path.join(root, `apps/${app}/.next/BUILD_ID`)).then(
    () => true,
    () => false,
  );

/** Signs somebody of the demo in, for every page of the browser. */
export async function enter(context: BrowserContext, origin: string, email: string) {
  const [name = "", ...value] = (await cookieOf(origin, email)).split("=");
  await context.addCookies([{ name, value: value.join("="), url: origin }]);
}
