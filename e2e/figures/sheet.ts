import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { exercises } from "@fourstep/core";
import { chromium } from "@playwright/test";
import { chromiumPath } from "../chromium.ts";
import { readOptions } from "./options.ts";
import { pageOf } from "./page.ts";

// Writes every exercise at some moments of its rep into one PNG, for people to look at: `pnpm figures:sheet`.
const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((id) => !exercises.some((exercise) => exercise.id === id));
if (unknown.length > 0) throw new Error(`No exercise is called ${unknown.join(", ")}`);
const shown = exercises.filter(({ id }) => options.only.length === 0 || options.only.includes(id));

const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
const page = await browser.newPage({
  viewport: { width: 2100, height: 800 },
  deviceScaleFactor: 1.5,
});
await page.setContent(pageOf(shown, options));
await page.evaluate("document.fonts.ready");
mkdirSync(dirname(options.out), { recursive: true });
await page.locator("body").screenshot({ path: options.out, animations: "disabled" });
await browser.close();
console.log(`${shown.length} exercises in ${options.out}`);
