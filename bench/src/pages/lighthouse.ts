import { gzipSync } from "node:zlib";
import lighthouse, { desktopConfig } from "lighthouse";

/** What Lighthouse says of one cold load, as a phone on a slow line would have it or a desktop on a good one. */
export interface Load {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** The scripts that the page itself names, gzipped, kB of 1000 bytes: what it waits for. */
  readonly firstKb: number;
  /** All scripts that were fetched until it came to rest, gzipped. */
  readonly scriptsKb: number;
  /** The same as they were sent: this server answers a browser in Brotli. */
  readonly sentKb: number;
  readonly lcpSeconds: number;
  readonly tbtMs: number;
  readonly cls: number;
  readonly requests: number;
  /** How fast the machine was just then, in Lighthouse's own measure: a desktop has 1,500 to 2,000. */
  readonly machine: number;
  /** What did not get its full score, in Lighthouse's own names. */
  readonly complaints: readonly string[];
}

interface Fetched {
  readonly url: string;
  readonly resourceType?: string;
  readonly transferSize?: number;
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

/**
 * Loads a page in Lighthouse's mobile or desktop setting, with an empty cache and the profile's cookies.
 * @param html what the server sends for it
 */
export async function loadOf(
  address: string,
  html: string,
  port: number,
  on: "phone" | "desk" = "phone",
): Promise<Load> {
  const lhr = await reportOn(address, port, on);
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const score = (category: string) => Math.round(100 * (lhr.categories[category]?.score ?? 0));
  const fetched = fetchedBy(lhr.audits["network-requests"]?.details);
  const scripts = fetched.filter(({ resourceType }) => resourceType === "Script");
  const sent = scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    firstKb: (await gzipped(scriptsIn(html, address))) / 1000,
    scriptsKb: (await gzipped(scripts.map(({ url }) => url))) / 1000,
    sentKb: sent / 1000,
    lcpSeconds: figure("largest-contentful-paint") / 1000,
    tbtMs: figure("total-blocking-time"),
    cls: figure("cumulative-layout-shift"),
    requests: fetched.length,
    machine: lhr.environment.benchmarkIndex,
    complaints: complaintsOf(lhr),
  };
}

/** Now and then a browser loses a trace; that load is done again. @throws Error when it is lost three times */
async function reportOn(
  address: string,
  port: number,
  on: "phone" | "desk",
  tries = 3,
): Promise<Report> {
  const answer = await lighthouse(
    address,
    {
      port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    },
    on === "desk" ? desktopConfig : undefined,
  );
  const problem = answer ? answer.lhr.runtimeError?.message : "Lighthouse said nothing.";
  if (answer && problem === undefined) return answer.lhr;
  if (tries === 1) throw new Error(`${address}: ${problem}`);
  return reportOn(address, port, on, tries - 1);
}

function fetchedBy(details: unknown): readonly Fetched[] {
  const { items } = details as { items: Fetched[] };
  return items.filter(({ url }) => url.startsWith("http"));
}

/** The scripts that a page's own HTML names, in a tag or to be asked for after its first paint. */
function scriptsIn(html: string, address: string): string[] {
  const tags = (html.match(/<script[^>]* src="[^"]+"[^>]*>/g) ?? [])
    .filter((tag) => !/nomodule/i.test(tag))
    .map((tag) => / src="([^"]+)"/.exec(tag)![1]!);
  const later = [...html.matchAll(/\["(\/_next\/static\/[^"]+\.js)"/g)].map(([, path]) => path!);
  return [...tags, ...later].map((path) => new URL(path, address).href);
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

function complaintsOf(lhr: Report): string[] {
  const counted = ["accessibility", "best-practices"].flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
  );
  return counted
    .filter(({ id }) => (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${lhr.audits[id]?.title})`);
}
