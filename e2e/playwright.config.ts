import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { chromiumPath } from "./chromium.ts";
import { clientPort, clientUrl, trainerPort, trainerUrl } from "./addresses.ts";

// The stories run the product as a newcomer gets it: the launcher, the embedded database, the demo.
const dataFolder = (process.env["FOURSTEP_E2E_DATA"] ??= mkdtempSync(
  join(tmpdir(), "fourstep stories "),
));
const executablePath = chromiumPath();

export default defineConfig({
  testDir: "stories",
  outputDir: "../test-results",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: process.env["CI"] ? 1 : 0,
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: clientUrl,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "node --import tsx packages/launcher/src/main.ts start",
    cwd: "..",
    url: `${trainerUrl}/readyz`,
    timeout: 420_000,
    reuseExistingServer: process.env["CI"] === undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    env: {
      FOURSTEP_DATA: dataFolder,
      FOURSTEP_HOST: "127.0.0.1",
      CLIENT_PORT: String(clientPort),
      TRAINER_PORT: String(trainerPort),
      FOURSTEP_DEMO: "1",
      LOG_LEVEL: "warn",
    },
  },
});
