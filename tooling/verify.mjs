import { bootstrap } from "./bootstrap.mjs";
import { staticChecks } from "./checks.mjs";
import { runVitest } from "./reports.mjs";
import { runChecks } from "./steps.mjs";

// `pnpm verify`: what should hold before a change is handed over, in under a minute and without a database.
bootstrap();
const checks = await runChecks(staticChecks());
const tests = await runVitest("Unit tests", "unit");
const failed = checks.failed + tests.failed;
console.log(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
