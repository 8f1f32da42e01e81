import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";
import { staticChecks } from "./checks.mjs";
import { findChromium } from "./chromium.mjs";
import { postgres15 } from "./postgres-15.mjs";
import { runStories, runVitest } from "./reports.mjs";
import { runChecks, runLive } from "./steps.mjs";

// `npm test`: everything, in order, and to the end even after a failure, so that one run shows all there is to mend.
bootstrap();
const startedAt = Date.now();
const total = { passed: 0, failed: 0 };

add(await runChecks(staticChecks()));
add(await runVitest("Unit tests", "unit"));
add(await runVitest("Database tests on the embedded PostgreSQL 18", "db"));
add(await databaseTestsOn15());
const built = await runLive({
  title: "Production build of both apps",
  program: process.execPath,
  args: ["--import", "tsx", "packages/launcher/src/main.ts", "build"],
});
add({ passed: built === 0 ? 1 : 0, failed: built === 0 ? 0 : 1 });
add(await stories());

console.log(`\nEverything took ${Math.round((Date.now() - startedAt) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {import("./steps.mjs").Count} count */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

async function databaseTestsOn15() {
  const title = "Database tests on PostgreSQL 15";
  try {
    const server = await postgres15();
    if ("skipped" in server) {
      console.log(`\n── ${title}: skipped, ${server.skipped}`);
      return { passed: 0, failed: 0 };
    }
    try {
      return await runVitest(title, "db", [], { FOURSTEP_TEST_DATABASE_URL: server.url });
    } finally {
      server.stop();
    }
  } catch (error) {
    console.log(`\n── ${title}: FAILED\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

async function stories() {
  const title = "Browser stories";
  const { path, said } = findChromium();
  console.log(`\nChromium: ${said}`);
  if (path === null) return { passed: 0, failed: 1 };
  return runStories(title, join(root, "e2e"), { CHROMIUM_PATH: path });
}
