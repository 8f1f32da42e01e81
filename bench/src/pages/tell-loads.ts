import { inWords, spreadOf } from "../figures.ts";
import type { Load } from "./lighthouse.ts";

/** What of a load is told, under which name, with how many digits. */
const lines = {
  performance: ["performance", 0],
  accessibility: ["accessibility", 0],
  bestPractices: ["best practices", 0],
  seo: ["search engines", 0],
  firstKb: ["first JavaScript, kB gzip", 1],
  scriptsKb: ["all until at rest, kB gzip", 1],
  sentKb: ["all until at rest, as sent", 1],
  lcpSeconds: ["LCP, s", 2],
  tbtMs: ["TBT, ms", 0],
  cls: ["CLS", 3],
  requests: ["requests", 0],
  machine: ["speed of the machine", 0],
} as const satisfies Partial<Record<keyof Load, readonly [name: string, digits: number]>>;

/** The loads of one page, beside what they are held to. */
export function tellLoads(
  page: string,
  loads: readonly Load[],
  targets: Partial<Record<keyof typeof lines, string>>,
): void {
  console.log(`\n  ${page}`);
  for (const of of Object.keys(lines) as (keyof typeof lines)[]) {
    const [name, digits] = lines[of];
    const spread = inWords(spreadOf(loads.map((load) => load[of])), digits);
    console.log(`    ${name.padEnd(28)} ${spread.padEnd(26)} ${targets[of] ?? ""}`);
  }
  for (const complaint of new Set(loads.flatMap(({ complaints }) => complaints))) {
    console.log(`    not in order: ${complaint}`);
  }
}
