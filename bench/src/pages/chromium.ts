import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { chromiumPath } from "@fourstep/e2e/chromium";
import { freePort } from "../processes.ts";

/** A browser with one profile, so that a page opened by Lighthouse is signed in as well. */
export interface Phone {
  readonly context: BrowserContext;
  /** Where Lighthouse drives it. */
  readonly port: number;
  close(): Promise<void>;
}

/** The size and the fingers of a phone. */
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** The size that Lighthouse gives a desktop. */
const desk = { viewport: { width: 1350, height: 940 } };

/** Opens the house's Chromium with an empty profile of its own, as a phone or as a desktop. */
export async function openBrowser(on: "phone" | "desk"): Promise<Phone> {
  const profile = await mkdtemp(path.join(tmpdir(), "fourstep-phone-"));
  const port = await freePort();
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    ...{ phone, desk }[on],
    reducedMotion: "no-preference",
    args: [
      `--remote-debugging-port=${port}`,
      "--no-sandbox",
      "--disable-gpu",
      // A container may have little shared memory.
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  // The bench is bundled while it runs, and its bundler names functions by a helper that a page does not have.
  await context.addInitScript("globalThis.__name ??= (named) => named");
  return {
    context,
    port,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
