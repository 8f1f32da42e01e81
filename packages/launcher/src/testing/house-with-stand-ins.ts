import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Answers on its port, and takes a moment to drain. */
const server = (port: string) => `
  import { createServer } from "node:http";
  const server = createServer((request, response) => response.end("{}"));
  server.listen(Number(process.env.${port}), "127.0.0.1");
  process.on("SIGTERM", () => setTimeout(() => { console.log("${port} drained"); process.exit(0); }, 50));
`;
const worker = `
  process.send("ready");
  setInterval(() => {}, 1000);
`;

export interface House {
  readonly root: string;
  readonly dataFolder: string;
  readonly clientPort: number;
  readonly trainerPort: number;
  /** Writes another program in the place of one of the three. */
  replace(program: "client" | "trainer" | "worker", text: string): Promise<void>;
  remove(): Promise<void>;
}

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const places = {
  client: "apps/client/server.ts",
  trainer: "apps/trainer/server.ts",
  worker: "apps/worker/src/main.ts",
};

/** A folder that looks like the repository to the supervisor, with small programs in the place of the three real ones. */
export async function houseWithStandIns(): Promise<House> {
  const root = await mkdtemp(join(tmpdir(), "fourstep-house-"));
  // Open to PostgreSQL's account, so that the database stays inside and goes with the folder.
  await chmod(root, 0o755);
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  const house: House = {
    root,
    dataFolder: join(root, ".data"),
    clientPort: await freePort(),
    trainerPort: await freePort(),
    async replace(program, text) {
      const file = join(root, places[program]);
      await mkdir(join(file, ".."), { recursive: true });
      await writeFile(file, text);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
  await house.replace("client", server("CLIENT_PORT"));
  await house.replace("trainer", server("TRAINER_PORT"));
  await house.replace("worker", worker);
  return house;
}

export interface Run {
  readonly child: ChildProcess;
  /** Everything said so far. */
  said(): string;
  /** Waits until it says this. */
  until(words: string | RegExp): Promise<void>;
  /** The exit code, once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts the supervisor on that house, in a process of its own. */
export function superviseElsewhere(house: House, env: Record<string, string> = {}): Run {
  const program = fileURLToPath(new URL("supervise-there.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, house.root], {
    cwd: repository,
    env: {
      PATH: process.env["PATH"],
      FOURSTEP_DATA: house.dataFolder,
      FOURSTEP_DEMO: "0",
      CLIENT_PORT: String(house.clientPort),
      TRAINER_PORT: String(house.trainerPort),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const until = (words: string | RegExp) =>
    new Promise<void>((done, fail) => {
      const look = () => {
        if (typeof words === "string" ? !text.includes(words) : !words.test(text)) return;
        listeners.delete(look);
        done();
      };
      listeners.add(look);
      look();
      void ended.then(() => fail(new Error(`It ended without saying ${String(words)}:\n${text}`)));
    });
  return { child, said: () => text, until, ended };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
