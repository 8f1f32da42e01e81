import { startEmbedded } from "../index.ts";

/*
 * A starter in a process of its own, for tests: says what it got as one line of JSON, and leaves when its input closes.
 * `--once` leaves at once, `--abandon` goes without a word, as after kill -9.
 */
const [dataFolder = "", mode = ""] = process.argv.slice(2);

try {
  const server = await startEmbedded({ dataFolder, forTests: true });
  const { url, port, joined, folder } = server;
  process.stdout.write(`${JSON.stringify({ url, port, joined, folder })}\n`);
  if (mode === "--abandon") process.kill(process.pid, "SIGKILL");
  if (mode !== "--once") {
    process.stdin.resume();
    await new Promise((closed) => process.stdin.once("end", closed));
  }
  await server.stop();
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ refused: error instanceof Error ? error.message : "" })}\n`,
  );
  process.exitCode = 1;
}
