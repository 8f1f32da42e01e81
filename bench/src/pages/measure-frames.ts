import type { Page } from "@playwright/test";
import { inWords, ratios, spreadOf } from "../figures.ts";
import type { Phone } from "./chromium.ts";
import { framesOf, type Frames } from "./frames.ts";
import { openSession, rewind } from "./player.ts";
import { enter, type Stage } from "./stage.ts";
import { slowDown } from "./taps.ts";

const rounds = 3;
const slowness = 4;

/** How smoothly figures move, four times slowed down, beside a page that does nothing but ask for frames. */
export async function measureFrames(stage: Stage, phone: Phone, seconds: number): Promise<void> {
  await enter(phone.context, stage.client, "mina@example.com");
  const page = await phone.context.newPage();
  const session = await openSession(page, stage.client);
  const places: [name: string, open: () => Promise<unknown>][] = [
    ["an empty page", () => page.goto("about:blank")],
    ["the player's moving figure", () => rewind(page, session)],
  ];
  const { trainer } = stage;
  if (trainer) {
    await enter(phone.context, trainer, "omar@example.com");
    places.push(["the trainer's gallery of figures", () => openGallery(page, trainer)]);
  }
  const found = places.map((): Frames[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, open]] of places.entries()) {
      await open();
      await slowDown(page, slowness);
      found[index]!.push(await framesOf(page, seconds));
      await slowDown(page, 1);
    }
  }
  await page.close();

  console.log(`\n   Frames a second, ${slowness} times slowed down: median (lowest–highest)`);
  const empty = found[0]!.map(({ perSecond }) => perSecond);
  for (const [index, [name]] of places.entries()) {
    const perSecond = found[index]!.map((frames) => frames.perSecond);
    const longest = spreadOf(found[index]!.map((frames) => frames.longestMs));
    console.log(
      `  ${name.padEnd(34)} ${inWords(spreadOf(perSecond), 1).padEnd(22)} of an empty page ${inWords(spreadOf(ratios(perSecond, empty)), 2)}, longest gap ${inWords(longest, 0)} ms`,
    );
  }
}

async function openGallery(page: Page, trainer: string): Promise<void> {
  await page.goto(`${trainer}/library/figures`);
  await page.locator("[data-figure]").first().waitFor();
}
