import { Pool } from "pg";
import type { Effort } from "../compare.ts";
import { inWords, ratios, spreadOf } from "../figures.ts";
import { openHouse } from "../house.ts";
import { layPractice, type Practice } from "./lay-practice.ts";
import {
  measurePractices,
  practiceRoundTrips,
  practiceTasks,
  standOver,
} from "./measure-practice.ts";

const large: Practice = { clients: 500, weeks: 52 };
const small: Practice = { clients: 50, weeks: 4 };

/**
 * Figure 4: what a trainer of five hundred clients with a year each waits for, against the floor, and against the same
 * house with fifty clients and four weeks.
 */
export async function figureFour(effort: Effort): Promise<void> {
  const houses = [await openHouse(), await openHouse()] as const;
  const pools = houses.map(
    ({ databaseUrl }) => new Pool({ connectionString: databaseUrl, max: 4 }),
  );
  try {
    for (const [place, practice] of [large, small].entries()) {
      const sets = await layPractice(pools[place]!, practice);
      const logged = sets.toLocaleString("en");
      console.log(`${practice.clients} clients, ${practice.weeks} weeks: ${logged} set logs`);
    }
    const stands = [];
    for (const [place, { databaseUrl }] of houses.entries()) {
      stands.push(await standOver(pools[place]!, databaseUrl));
    }
    const [ours, fewer] = await measurePractices(stands, effort);
    for (const stand of stands) await stand.stop();
    if (!ours || !fewer) throw new Error("Nothing was measured.");

    console.log("\n4  requests/s, median (lowest–highest); ratio to F-list; latency growth");
    const [long, short] = stands.map(({ lengths }) => lengths);
    for (const name of ["floor", ...practiceTasks] as const) {
      const perSecond = (rounds: typeof ours.queue) => rounds.map((one) => one.perSecond);
      const toFloor = ratios(perSecond(ours[name]), perSecond(ours.floor));
      // At the same number of connections, latency is what throughput divides.
      const growth = ratios(perSecond(fewer[name]), perSecond(ours[name]));
      console.log(
        [
          `  ${name.padEnd(10)}`,
          inWords(spreadOf(perSecond(ours[name])), 0).padEnd(24),
          inWords(spreadOf(toFloor), 2).padEnd(20),
          // A fuller page is no growth.
          name === "floor" || long![name] === short![name]
            ? `${inWords(spreadOf(growth), 2)}x`
            : `not compared: ${long![name]} entries beside ${short![name]}`,
        ].join(" "),
      );
    }
    console.log("\nSQL round trips per call");
    for (const [name, trips] of await practiceRoundTrips(pools[0]!, houses[0].databaseUrl)) {
      console.log(`  ${name}: ${trips.toFixed(2)}`);
    }
  } finally {
    for (const pool of pools) await pool.end();
    for (const house of houses) await house.close();
  }
}
