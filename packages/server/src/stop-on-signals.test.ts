import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const program = new URL("testing/stopping-program.ts", import.meta.url);

async function ended(how: (child: ChildProcess) => void) {
  const child = fork(program, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", 2, "ipc"],
  });
  let said = "";
  child.stdout!.on("data", (chunk: Buffer) => {
    if (chunk.includes("ready")) how(child);
    said += chunk.toString();
  });
  // `close` does not come after a disconnect.
  const [[code]] = await Promise.all([once(child, "exit"), once(child.stdout!, "end")]);
  return { code, said };
}

test.each([
  ["SIGTERM", (child: ChildProcess) => void child.kill("SIGTERM")],
  ["Ctrl-C", (child: ChildProcess) => void child.kill("SIGINT")],
  ["the end of its supervisor", (child: ChildProcess) => child.disconnect()],
])("%s ends the process cleanly, after it has let go of what it held", async (_, how) => {
  expect(await ended(how)).toEqual({ code: 0, said: "ready\nreleased\n" });
});
