import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("serve.ts", import.meta.url));

/** The server as a process of its own, which can be killed in the middle of anything. */
export interface ServerProcess {
  readonly origin: string;
  /** Kills it without a word, as a power cut would, and starts it again. */
  readonly restart: () => Promise<void>;
  readonly restarts: () => number;
  readonly stop: () => Promise<void>;
}

export async function startServer(databaseUrl: string, secret: string): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: databaseUrl,
    CLIENT_PORT: String(port),
    FOURSTEP_HOST: "127.0.0.1",
    CLIENT_ORIGIN: "",
    AUTH_SECRET: secret,
    LOG_LEVEL: "error",
    NODE_ENV: "production" as const,
  };
  const start = async () => {
    const child = spawn(process.execPath, ["--import", "tsx", program], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    await answers(child, `${origin}/readyz`);
    return child;
  };
  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };

  let running = await start();
  let restarts = 0;
  return {
    origin,
    async restart() {
      await kill(running);
      restarts += 1;
      running = await start();
    },
    restarts: () => restarts,
    stop: () => kill(running),
  };
}

async function answers(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await wait(50);
  }
  child.kill("SIGKILL");
  throw new Error("The server did not answer within a minute.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
