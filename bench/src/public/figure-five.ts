import { type Effort, warmUpSeconds } from "../compare.ts";
import { inWords, ratios, spreadOf } from "../figures.ts";
import { openHouse, startNextFloor, startProduct } from "../house.ts";
import { measure, type Measured, type Task } from "../load.ts";
import type { Program } from "../processes.ts";

const pages = {
  "routine, with its comments": "/routines/front-hip-reset",
  exercise: "/exercises/mob-half-kneeling-rock",
  library: "/routines",
} as const;
type Name = keyof typeof pages;

/** As a browser asks: it takes what is compressed. */
const opening = (program: Program, path: string): Task => ({
  program,
  requestsOf: () => [{ method: "GET", path, headers: { "accept-encoding": "gzip, br" } }],
});

/** Figure 5: public pages with the demo's comments, beside a prerendered page under Next's own handler. */
export async function figureFive({ rounds, seconds }: Effort): Promise<void> {
  const house = await openHouse();
  const product = await startProduct(house.databaseUrl);
  const floor = await startNextFloor();
  try {
    const names = Object.keys(pages) as Name[];
    const tasks: Record<Name | "floor", Task> = {
      floor: opening(floor, "/sign-in"),
      ...(Object.fromEntries(names.map((name) => [name, opening(product, pages[name])])) as Record<
        Name,
        Task
      >),
    };
    const measured = Object.fromEntries(
      Object.keys(tasks).map((name) => [name, [] as Measured[]]),
    ) as Record<Name | "floor", Measured[]>;
    for (const task of Object.values(tasks)) await measure(task, warmUpSeconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ["floor", ...names] as const) {
        measured[name].push(await measure(tasks[name], seconds));
      }
    }
    console.log("5  requests/s, median (lowest–highest); ratio to a prerendered Next page; CPU ms");
    for (const name of ["floor", ...names] as const) {
      const perSecond = (of: Name | "floor") => measured[of].map((one) => one.perSecond);
      console.log(
        [
          `  ${name.padEnd(28)}`,
          inWords(spreadOf(perSecond(name)), 0).padEnd(26),
          inWords(spreadOf(ratios(perSecond(name), perSecond("floor"))), 2).padEnd(20),
          inWords(spreadOf(measured[name].map(({ cpuMs }) => cpuMs)), 3),
        ].join(" "),
      );
    }
  } finally {
    await product.stop();
    await floor.stop();
    await house.close();
  }
}
