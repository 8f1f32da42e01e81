import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLive } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Count} Count */

/**
 * Runs a vitest project and counts its tests.
 * @param {string} title @param {string} project @param {readonly string[]} args @param {Record<string, string>} env
 * @returns {Promise<Count>}
 */
export async function runVitest(title, project, args = [], env = {}) {
  return withReport(async (report) => {
    const code = await runLive({
      title,
      program: "vitest",
      args: [
        "run",
        `--project=${project}`,
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...args,
      ],
      env,
    });
    return atLeastOne(code, countVitest(readJson(report)));
  });
}

/**
 * Runs the browser stories and counts them.
 * @param {string} title @param {Record<string, string>} env
 * @returns {Promise<Count>}
 */
export async function runStories(title, folder, env) {
  return withReport(async (report) => {
    const code = await runLive({
      title,
      program: "playwright",
      args: ["test"],
      folder,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return atLeastOne(code, countPlaywright(readJson(report)));
  });
}

/** A file that could not even be loaded has no tests in it, and counts as one that failed. */
export function countVitest(report) {
  if (report === null) return { passed: 0, failed: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** A story that passed on a second try has passed. */
export function countPlaywright(report) {
  if (report === null) return { passed: 0, failed: 0 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** A runner that failed without a failed test, as when it could not start, has failed all the same. */
export function atLeastOne(code, { passed, failed }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), "fourstep-report-"));
  try {
    return await work(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
