import type { Phone } from "./chromium.ts";
import { type Load, loadOf } from "./lighthouse.ts";
import type { Stage } from "./stage.ts";
import { tellLoads } from "./tell-loads.ts";

const targets = {
  performance: "98, then 100",
  accessibility: "100",
  bestPractices: "100",
  seo: "100",
  firstKb: "145",
  lcpSeconds: "1.0",
  cls: "0",
};

const pages = {
  "routine, with its comments": "/routines/front-hip-reset",
  exercise: "/exercises/mob-half-kneeling-rock",
  library: "/routines",
  "front door": "/",
};

/** Figure 5, as a visitor's phone has it: nobody is signed in, and nothing is kept. */
export async function measurePublic(stage: Stage, phone: Phone, runs: number): Promise<void> {
  await phone.context.clearCookies();
  const page = await phone.context.newPage();
  const browser = await phone.context.newCDPSession(page);
  // Lighthouse empties the cache and leaves what the page itself has kept.
  const forget = () =>
    browser.send("Storage.clearDataForOrigin", { origin: stage.client, storageTypes: "all" });
  console.log("\n5  Lighthouse, mobile, nobody signed in, cold cache: median (lowest–highest)");
  for (const [name, path] of Object.entries(pages)) {
    const address = stage.client + path;
    const html = await (await fetch(address)).text();
    const loads: Load[] = [];
    // The first load finds a server that has yet to compress what it sends; nobody else will.
    for (let run = -1; run < runs; run++) {
      await forget();
      const load = await loadOf(address, html, phone.port);
      if (run >= 0) loads.push(load);
    }
    tellLoads(name, loads, targets);
  }
  await page.close();
}
