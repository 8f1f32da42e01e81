import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Elsewhere {
  readonly url: string;
  readonly port: number;
  readonly joined: boolean;
  readonly folder: string;
  readonly refused?: string;
}

export interface Starter {
  readonly child: ChildProcess;
  /** What it said: the server it got, or why it was refused. */
  readonly said: Promise<Elsewhere>;
  readonly ended: Promise<void>;
  /** Lets it leave, and waits until it has. */
  leave(): Promise<void>;
}

const program = fileURLToPath(new URL("starter.ts", import.meta.url));

/** Starts the embedded PostgreSQL from another process, as another user if wanted. */
export function startElsewhere(dataFolder: string, mode = "", uid?: number): Starter {
  const child = spawn(process.execPath, ["--import", "tsx", program, dataFolder, mode], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    stdio: ["pipe", "pipe", "inherit"],
    ...(uid !== undefined && {
      uid,
      gid: uid,
      env: { PATH: process.env["PATH"] ?? "", HOME: "/tmp" },
    }),
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const said = new Promise<Elsewhere>((done, fail) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("\n")) done(JSON.parse(text.slice(0, text.indexOf("\n"))) as Elsewhere);
    });
    child.once("close", () => fail(new Error(`The starter ended without a word: ${text}`)));
  });
  said.catch(() => undefined);
  const leave = () => {
    child.stdin.end();
    return ended;
  };
  return { child, said, ended, leave };
}
