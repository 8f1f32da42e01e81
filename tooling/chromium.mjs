import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium for the browser stories: the one that CHROMIUM_PATH names, the system's, Playwright's own, and on Debian as
 * root one that is installed now.
 * @returns {{ path: string | null, said: string }} a null path with the reason why there is none
 */
export function findChromium() {
  const found = named() ?? ofTheSystem() ?? ofPlaywright();
  if (found) return found;
  if (!canInstall()) {
    return { path: null, said: "No Chromium here: install one, or set CHROMIUM_PATH." };
  }
  console.log("Installing Chromium from Debian …");
  const installed = aptInstall("chromium");
  return (
    (installed ? ofTheSystem() : null) ?? {
      path: null,
      said: "Chromium could not be installed from Debian: install one, or set CHROMIUM_PATH.",
    }
  );
}

function named() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (existsSync(path)) return { path, said: `${path}, which CHROMIUM_PATH names` };
  return { path: null, said: `CHROMIUM_PATH names ${path}, where there is nothing.` };
}

function ofTheSystem() {
  const folders = (process.env.PATH ?? "").split(":");
  const candidates = [
    ...usual.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...macs,
  ];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path ? { path, said: `${path}, the system's${versionOf(path)}` } : null;
}

function versionOf(path) {
  try {
    const words = execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return ` (${words.trim()})`;
  } catch {
    return "";
  }
}

/** Where `npx playwright install` puts it. */
function ofPlaywright() {
  const mac = process.platform === "darwin";
  const store =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), mac ? "Library/Caches/ms-playwright" : ".cache/ms-playwright");
  if (!existsSync(store)) return null;
  for (const name of readdirSync(store)
    .filter((entry) => entry.startsWith("chromium-"))
    .toSorted()
    .toReversed()) {
    const inside = mac
      ? ["chrome-mac/Chromium.app/Contents/MacOS/Chromium"]
      : ["chrome-linux64/chrome", "chrome-linux/chrome"];
    const path = inside.map((rest) => join(store, name, rest)).find((file) => existsSync(file));
    if (path) return { path, said: `${path}, Playwright's own` };
  }
  return null;
}

/** Root on Debian or a relative of it. */
export function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return /debian/i.test(readFileSync("/etc/os-release", "utf8"));
}

/** @param {string} name of a Debian package @returns whether it is there now */
export function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
  return (
    apt("install", "-y", "--no-install-recommends", name) ||
    (apt("update") && apt("install", "-y", "--no-install-recommends", name))
  );
}
