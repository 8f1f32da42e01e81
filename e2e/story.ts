import AxeBuilder from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  type Page,
  expect,
  test as base,
} from "@playwright/test";
import { clientUrl, trainerUrl } from "./addresses.ts";

/** Who the stories are about. They come with the demo. */
export const mina = { email: "mina@example.com", name: "Mina", app: clientUrl };
export const omar = { email: "omar@example.com", name: "Omar", app: trainerUrl };
export const priya = { email: "priya@example.com", name: "Priya", app: clientUrl };
export const theo = { email: "theo@example.com", name: "Theo", app: trainerUrl };

interface Person {
  readonly email: string;
  readonly app: string;
}

interface Story {
  /** A browser context of its own, as if on a device of its own; every console error fails the test. */
  openPhone: OpenDevice;
  openDesktop: OpenDevice;
}

interface Device {
  /** Whether it keeps the app, as phones do; most stories are about what the server says now. */
  readonly keepsApp?: boolean;
}
type OpenDevice = (device?: Device) => Promise<Page>;

/** Sayings of the browser that are not ours to fix: refused calls and lost connections are things that stories provoke. */
const expectedNoise =
  /Failed to load resource: (the server responded with a status of (400|401|404|409|412|429)|net::ERR_(INTERNET_DISCONNECTED|FAILED))|^Failed to fetch RSC payload/;

export const test = base.extend<Story & { errors: string[] }>({
  // Playwright reads a fixture's needs from this pattern; this one has none.
  // oxlint-disable-next-line no-empty-pattern
  errors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors, "nothing may be written to the console as an error").toEqual([]);
  },
  openPhone: async ({ browser, errors }, use) => {
    await withContexts(browser, errors, { width: 390, height: 844 }, use);
  },
  openDesktop: async ({ browser, errors }, use) => {
    await withContexts(browser, errors, { width: 1280, height: 800 }, use);
  },
});

async function withContexts(
  browser: Browser,
  errors: string[],
  viewport: { width: number; height: number },
  use: (open: OpenDevice) => Promise<void>,
) {
  const contexts: BrowserContext[] = [];
  await use(async ({ keepsApp = false } = {}) => {
    const context = await browser.newContext({
      viewport,
      reducedMotion: "no-preference",
      serviceWorkers: keepsApp ? "allow" : "block",
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" && !expectedNoise.test(message.text())) {
        errors.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
    return page;
  });
  for (const context of contexts) await context.close();
}

/** Signs a person in through the form, as they would. */
export async function signIn(page: Page, person: Person, password: string) {
  await page.goto(`${person.app}/sign-in`);
  await page.getByLabel("Email").fill(person.email);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** From wherever a trainer stands to their roster. */
export async function openRoster(page: Page) {
  await page.getByRole("navigation").getByRole("link", { name: "Clients" }).click();
  await page.waitForURL((url) => url.pathname === "/clients");
}

/** axe finds nothing, on the page as it stands once nothing on it fades or slides any more. */
export async function expectAccessible(page: Page) {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
      );
    // One that is taken back has ended as well.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map((violation) => ({
    rule: violation.id,
    help: violation.help,
    where: violation.nodes.map((node) => node.target.join(" ")),
  }));
  expect(found).toEqual([]);
}

export { expect };
