import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./bootstrap.mjs";

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} program a command of `node_modules/.bin`, or any other
 * @property {readonly string[]} args
 * @property {string} [folder] where it runs; the root of the repository by default
 * @property {Readonly<Record<string, string>>} [env]
 */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs steps two at a time, as there are often two cores, and shows each one's output under its own header when it is
 * done; a step that went well and says a lot is not quoted.
 * @param {readonly Step[]} steps
 * @returns {Promise<Count>} one for each step
 */
export async function runChecks(steps) {
  const queue = [...steps];
  const count = { passed: 0, failed: 0 };
  const work = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const { code, output, ms } = await run(step, "pipe");
      header(step.title, code === 0 ? "passed" : "FAILED", ms);
      if (code !== 0) console.log(output.trimEnd());
      if (code === 0) count.passed += 1;
      else count.failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return count;
}

/**
 * Runs one step whose output is worth watching.
 * @param {Step} step
 * @returns {Promise<number>} its exit code
 */
export async function runLive(step) {
  console.log(`\n── ${step.title}`);
  const { code, ms } = await run(step, "inherit");
  header(step.title, code === 0 ? "passed" : "FAILED", ms);
  return code;
}

/** @param {string} title @param {string} outcome @param {number} ms */
export function header(title, outcome, ms) {
  console.log(`── ${title}: ${outcome} (${(ms / 1000).toFixed(1)} s)`);
}

// Colours are for eyes: a log file gets none, also where a runner colours because it believes to be in CI.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/** @param {Step} step @param {"pipe" | "inherit"} stdio */
function run({ program, args, folder = root, env = {} }, stdio) {
  const startedAt = Date.now();
  const bins = [folder, root].map((place) => join(place, "node_modules", ".bin"));
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...plain, ...env, PATH: [...bins, process.env.PATH].join(delimiter) },
      stdio: ["ignore", stdio, stdio],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => (output += error.message));
    child.once("close", (code) => done({ code: code ?? 1, output, ms: Date.now() - startedAt }));
  });
}
