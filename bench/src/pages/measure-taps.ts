import type { Locator, Page } from "@playwright/test";
import { inWords, percentile, spreadOf } from "../figures.ts";
import type { Phone } from "./chromium.ts";
import { servePeer } from "./peer/serve.ts";
import { centre, openSession, toLastTapOfSet, toReps } from "./player.ts";
import { enter, type Stage } from "./stage.ts";
import { noTaps, slowDown, timedTap, together, type Taps } from "./taps.ts";

const rounds = 4;
const slowness = 4;
/** Sets that are logged with and without a connection in each round: a session has no more. */
const setsEach = 2;
/** Of each page's taps, those that find cold code. A person makes one of these a session. */
const warmUps = 2;

type Kind = "peer" | "online" | "offline" | "loggedOnline" | "loggedOffline";

/**
 * Figure 7: from a tap to the frame that answers it, four times slowed down, with and without a connection, beside
 * a page of React with one button; all of them in turn, so that each compares with what the machine was worth then.
 */
export async function measureTaps(stage: Stage, phone: Phone, taps: number): Promise<void> {
  await enter(phone.context, stage.client, "mina@example.com");
  const peer = await servePeer();
  const page = await phone.context.newPage();
  const found: Record<Kind, Taps[]> = {
    peer: [],
    online: [],
    offline: [],
    loggedOnline: [],
    loggedOffline: [],
  };
  try {
    for (let round = 0; round < rounds; round++) {
      await slowDown(page, 1);
      found.peer.push(await tapsOnPeer(page, peer.origin, taps));
      await openSession(page, stage.client);
      await slowDown(page, slowness);
      found.online.push(await tapsOnCentre(page, taps));
      found.loggedOnline.push(await loggedSets(page, setsEach));
      await phone.context.setOffline(true);
      if (await toReps(page)) found.offline.push(await tapsOnCentre(page, taps));
      found.loggedOffline.push(await loggedSets(page, setsEach));
      await phone.context.setOffline(false);
    }
  } finally {
    await phone.context.setOffline(false);
    await page.close();
    await peer.close();
  }
  tell(found);
}

async function tapsOnPeer(page: Page, origin: string, count: number): Promise<Taps> {
  await page.goto(origin);
  await slowDown(page, slowness);
  const taps = await tapAgainAndAgain(page, () => page.getByRole("button"), count);
  await slowDown(page, 1);
  return taps;
}

/** Pause and go on: what the one big button does while a set is under way. */
async function tapsOnCentre(page: Page, count: number): Promise<Taps> {
  await toReps(page);
  return tapAgainAndAgain(page, () => centre(page), count);
}

async function tapAgainAndAgain(page: Page, target: () => Locator, count: number): Promise<Taps> {
  const taps: Taps[] = [];
  for (let tap = 0; tap < warmUps + count; tap++) {
    taps.push(await timedTap(target()));
    await page.waitForTimeout(150);
  }
  return together(...taps.slice(warmUps));
}

/** The last tap of a set, which logs it: kept on the device, queued for the server, and the next screen shown. */
async function loggedSets(page: Page, count: number): Promise<Taps> {
  const taps: Taps[] = [];
  while (taps.length < count && (await toReps(page))) {
    await toLastTapOfSet(page);
    taps.push(await timedTap(centre(page)));
  }
  return together(noTaps, ...taps);
}

const names: Record<Kind, string> = {
  peer: "one-button React page",
  online: "pause and go on",
  offline: "pause and go on, offline",
  loggedOnline: "a set logged",
  loggedOffline: "a set logged, offline",
};

function tell(found: Readonly<Record<Kind, readonly Taps[]>>): void {
  console.log(
    `\n7  Tap to paint, ${slowness} times slowed down, ms (p95 of all taps; lowest–highest)`,
  );
  const header = [
    "",
    "taps",
    "answer shown: p95",
    "median",
    "next paint: p95",
    "p95 to the peer's",
  ];
  line(header);
  const peer = together(...found.peer);
  for (const [kind, name] of Object.entries(names) as [Kind, string][]) {
    const { answered, painted } = together(...found[kind]);
    if (answered.length === 0) continue;
    const { min, median, max } = spreadOf(answered);
    const p95 = percentile(answered, 0.95);
    line([
      name,
      String(answered.length),
      inWords({ median: p95, min, max }, 0),
      median.toFixed(0),
      inWords({ ...spreadOf(painted), median: percentile(painted, 0.95) }, 0),
      `${(p95 / percentile(peer.answered, 0.95)).toFixed(2)}x`,
    ]);
  }
}

function line(columns: readonly string[]): void {
  const widths = [28, 6, 22, 8, 22, 0];
  console.log(`  ${columns.map((column, index) => column.padEnd(widths[index]!)).join(" ")}`);
}
