import { join } from "node:path";
import type { ChildPlan } from "./child.ts";
import type { Database } from "./database.ts";
import { isLoopback } from "./env.ts";
import type { LauncherEnv } from "./env.ts";

export type Mode = "production" | "development";

/** The three programs of the product, and how each says that it is ready. */
export function childPlans(
  root: string,
  mode: Mode,
  env: LauncherEnv,
  database: Pick<Database, "url" | "directUrl">,
  authSecret: string,
): readonly ChildPlan[] {
  const shared: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: database.directUrl,
    FOURSTEP_DATA: env.dataFolder,
    FOURSTEP_HOST: env.host,
    CLIENT_PORT: String(env.clientPort),
    TRAINER_PORT: String(env.trainerPort),
    AUTH_SECRET: authSecret,
  };
  return [
    { name: "client", program: join(root, "apps/client/server.ts"), port: env.clientPort },
    { name: "trainer", program: join(root, "apps/trainer/server.ts"), port: env.trainerPort },
    { name: "worker", program: join(root, "apps/worker/src/main.ts"), port: null },
  ].map(({ name, program, port }) => ({
    name,
    program,
    folder: root,
    // The worker writes links into mails, so it needs the addresses even where only the usual ones are known.
    env:
      port === null
        ? { ...shared, CLIENT_ORIGIN: env.clientOrigin, TRAINER_ORIGIN: env.trainerOrigin }
        : shared,
    ...(port !== null && { isReady: () => answers(readyAddress(env.host, port)) }),
  }));
}

/** Where to ask a server from this machine. */
export function readyAddress(host: string, port: number): string {
  const anywhere = host === "0.0.0.0" || host === "::" || host === "localhost";
  const name = anywhere ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/readyz`;
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** The words after everything answers. */
export function welcome(
  env: LauncherEnv,
  facts: { holdsDemo: boolean; firstRunCode: string | null; signIns: readonly string[] },
): string[] {
  const lines = ["", `  Client    ${env.clientOrigin}`, `  Trainer   ${env.trainerOrigin}`];
  if (facts.holdsDemo) lines.push("", ...facts.signIns.map((line) => `  ${line}`));
  if (facts.firstRunCode !== null) {
    lines.push(
      "",
      `  Nobody owns this house yet. Make the owner's account at ${env.clientOrigin}/welcome`,
      `  with this code, which works once: ${facts.firstRunCode}`,
    );
  }
  if (!isLoopback(env.host))
    lines.push(
      "",
      `  Listening on ${env.host}: whoever reaches this machine reaches these servers.`,
    );
  return [...lines, "", "  Ctrl-C stops everything.", ""];
}
