import { existsSync } from "node:fs";

/** A Chromium on this machine, or undefined to let Playwright use its own. */
export function chromiumPath(): string | undefined {
  const places = [
    process.env["CHROMIUM_PATH"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}
