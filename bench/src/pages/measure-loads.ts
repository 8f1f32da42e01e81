import type { Page } from "@playwright/test";
import type { Phone } from "./chromium.ts";
import { loadOf, type Load } from "./lighthouse.ts";
import { openSession, rewind } from "./player.ts";
import { enter, type Stage } from "./stage.ts";
import { tellLoads } from "./tell-loads.ts";

const phoneTargets = {
  performance: "95",
  accessibility: "100",
  bestPractices: "100",
  firstKb: "200, then 186",
  lcpSeconds: "1.8, then 1.2",
  tbtMs: "150",
  cls: "0",
  requests: "14",
};

/**
 * Figure 6: the pages that a client opens, signed in, with an empty cache and what the phone kept of the last
 * visit; the player at a rep under way.
 */
export async function measureLoads(stage: Stage, phone: Phone, runs: number): Promise<void> {
  await enter(phone.context, stage.client, "mina@example.com");
  const page = await phone.context.newPage();
  const session = await openSession(page, stage.client);
  const pages = [
    { name: "Today", address: `${stage.client}/today`, ready: async () => {} },
    { name: "player, a rep under way", address: session, ready: () => rewind(page, session) },
    { name: "progress", address: `${stage.client}/progress`, ready: async () => {} },
  ];
  console.log("6  Lighthouse, mobile, signed in, cold cache, seen before: median (lowest–highest)");
  for (const { name, address, ready } of pages) {
    const answer = await phone.context.request.get(address);
    if (!answer.ok()) continue;
    const html = await answer.text();
    const loads: Load[] = [];
    // The first load finds a server that has yet to compress what it sends; nobody else will.
    for (let run = -1; run < runs; run++) {
      await ready();
      // Left as a person leaves it: what it showed is kept, and is there first the next time.
      await visit(page, address);
      const load = await loadOf(address, html, phone.port);
      if (run >= 0) loads.push(load);
    }
    tellLoads(name, loads, phoneTargets);
  }
  await page.close();
}

/** Opens a page, looks at it until it stands, and leaves. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.goto("about:blank");
}
