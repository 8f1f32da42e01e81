import { gzipSync } from "node:zlib";
import lighthouse from "lighthouse";

/** What Lighthouse says of one cold load, as a phone on a slow line would have it. */
export interface Load {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** All scripts that the page fetched until it came to rest, gzipped, kB of 1000 bytes. */
  readonly scriptsKb: number;
  /** The same as they were sent: this server answers a browser in Brotli. */
  readonly sentKb: number;
  readonly lcpSeconds: number;
  readonly tbtMs: number;
  readonly cls: number;
  readonly requests: number;
  /** What did not get its full score, in Lighthouse's own names. */
  readonly complaints: readonly string[];
}

interface Fetched {
  readonly url: string;
  readonly resourceType?: string;
  readonly transferSize?: number;
}

/** Loads a page in Lighthouse's mobile setting, with an empty cache and the profile's cookies. */
export async function loadOf(address: string, port: number): Promise<Load> {
  const answer = await lighthouse(address, {
    port,
    logLevel: "error",
    onlyCategories: ["performance", "accessibility", "best-practices"],
  });
  if (!answer) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { lhr } = answer;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const score = (category: string) => Math.round(100 * (lhr.categories[category]?.score ?? 0));
  const fetched = fetchedBy(lhr.audits["network-requests"]?.details);
  const scripts = fetched.filter(({ resourceType }) => resourceType === "Script");
  const sent = scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    scriptsKb: (await gzipped(scripts.map(({ url }) => url))) / 1000,
    sentKb: sent / 1000,
    lcpSeconds: figure("largest-contentful-paint") / 1000,
    tbtMs: figure("total-blocking-time"),
    cls: figure("cumulative-layout-shift"),
    requests: fetched.length,
    complaints: complaintsOf(lhr),
  };
}

function fetchedBy(details: unknown): readonly Fetched[] {
  const { items } = details as { items: Fetched[] };
  return items.filter(({ url }) => url.startsWith("http"));
}

async function gzipped(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const body = await (await fetch(address)).arrayBuffer();
      return gzipSync(Buffer.from(body), { level: 9 }).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function complaintsOf(lhr: NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"]): string[] {
  const counted = ["accessibility", "best-practices"].flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
  );
  return counted
    .filter(({ id }) => (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${lhr.audits[id]?.title})`);
}
