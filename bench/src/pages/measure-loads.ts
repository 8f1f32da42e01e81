import { inWords, spreadOf } from "../figures.ts";
import type { Phone } from "./chromium.ts";
import { loadOf, type Load } from "./lighthouse.ts";
import { openSession, rewind } from "./player.ts";
import { enter, type Stage } from "./stage.ts";

const rows = [
  ["performance", 0, "95"],
  ["accessibility", 0, "100"],
  ["bestPractices", 0, "100"],
  ["scriptsKb", 1, "200, then 186"],
  ["sentKb", 1, ""],
  ["lcpSeconds", 2, "1.8, then 1.2"],
  ["tbtMs", 0, "150"],
  ["cls", 3, "0"],
  ["requests", 0, "14"],
] as const satisfies readonly (readonly [keyof Load, number, string])[];

const names: Record<(typeof rows)[number][0], string> = {
  performance: "performance",
  accessibility: "accessibility",
  bestPractices: "best practices",
  scriptsKb: "JavaScript, kB gzip",
  sentKb: "JavaScript, kB as sent",
  lcpSeconds: "LCP, s",
  tbtMs: "TBT, ms",
  cls: "CLS",
  requests: "requests",
};

/** Figure 6: the pages that a client opens, signed in, with an empty cache; the player at a rep under way. */
export async function measureLoads(stage: Stage, phone: Phone, runs: number): Promise<void> {
  await enter(phone.context, stage.client, "mina@example.com");
  const page = await phone.context.newPage();
  const session = await openSession(page, stage.client);
  const pages = [
    { name: "Today", address: `${stage.client}/today`, ready: async () => {} },
    { name: "player, a rep under way", address: session, ready: () => rewind(page, session) },
    { name: "progress", address: `${stage.client}/progress`, ready: async () => {} },
  ];
  console.log("6  Lighthouse, mobile, signed in, cold cache: median (lowest–highest)");
  for (const { name, address, ready } of pages) {
    if (!(await exists(address))) continue;
    const loads: Load[] = [];
    for (let run = 0; run < runs; run++) {
      await ready();
      await page.goto("about:blank");
      loads.push(await loadOf(address, phone.port));
    }
    tell(name, loads);
  }
  await page.close();
}

const exists = async (address: string) => (await fetch(address)).ok;

function tell(name: string, loads: readonly Load[]): void {
  console.log(`\n  ${name}`);
  for (const [of, digits, target] of rows) {
    const spread = inWords(spreadOf(loads.map((load) => load[of])), digits);
    console.log(`    ${names[of].padEnd(24)} ${spread.padEnd(26)} ${target}`);
  }
  for (const complaint of new Set(loads.flatMap(({ complaints }) => complaints))) {
    console.log(`    not in order: ${complaint}`);
  }
}
