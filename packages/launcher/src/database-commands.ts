import { connect, houseFacts } from "@fourstep/db";
import { migrateDatabase } from "@fourstep/db/migrate";
import { Refusal, removeEmbedded, startEmbedded, stopEmbedded } from "@fourstep/db/embedded";
import { seedContent, seedDemo } from "@fourstep/db/seed";
import { wantsDemo } from "./content.ts";
import { openDatabase } from "./database.ts";
import type { LauncherEnv } from "./env.ts";
import { phase } from "./phase.ts";
import type { Tell } from "./phase.ts";
import { otherSupervisor } from "./run-record.ts";

export type DatabaseCommand = "db:start" | "db:stop" | "db:migrate" | "db:seed" | "db:reset";

/** What `pnpm db:…` does, on the embedded database or on the one that DATABASE_URL names. */
export const databaseCommands: Record<
  DatabaseCommand,
  (env: LauncherEnv, tell: Tell) => Promise<void>
> = {
  "db:start": async (env, tell) => {
    mustBeEmbedded(env, "start");
    const server = await startEmbedded({ dataFolder: env.dataFolder, keep: true });
    tell(`PostgreSQL runs until \`pnpm db:stop\`: ${server.url}`);
  },
  "db:stop": async (env, tell) => {
    mustBeEmbedded(env, "stop");
    await mustBeAlone(env);
    tell((await stopEmbedded(env)) ? "PostgreSQL is stopped." : "PostgreSQL was not running.");
  },
  "db:migrate": (env, tell) => withDatabase(env, (urls) => migrate(urls.directUrl, tell)),
  "db:seed": (env, tell) =>
    withDatabase(env, async (urls) => {
      await migrate(urls.directUrl, tell);
      await seed(urls.url, env, tell);
    }),
  "db:reset": async (env, tell) => {
    mustBeEmbedded(env, "empty");
    await mustBeAlone(env);
    await removeEmbedded(env);
    tell("The database is deleted.");
    await databaseCommands["db:seed"](env, tell);
  },
};

async function withDatabase(
  env: LauncherEnv,
  work: (urls: { url: string; directUrl: string }) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(env);
  try {
    await work(database);
  } finally {
    await database.leave();
  }
}

async function migrate(directUrl: string, tell: Tell): Promise<void> {
  await phase(tell, "Migrating", async () => {
    await migrateDatabase(directUrl);
    return ["the tables are up to date", undefined];
  });
}

/** The library always; the demo where it may be, by the same rule as at every start. */
async function seed(url: string, env: LauncherEnv, tell: Tell): Promise<void> {
  const db = connect(url, { max: 2 });
  try {
    await phase(tell, "Seeding", async () => {
      const facts = await houseFacts(db);
      const seeds = wantsDemo({ ...env, demo: true }, facts);
      await seedContent(db);
      if (seeds) {
        await seedDemo(url, { now: new Date() });
        return ["the library and the demo were put in", undefined];
      }
      const why = facts.isEmpty
        ? "the demo's passwords are known to everybody, so it is only put into the embedded database of a house that nobody else can reach"
        : "people live here already";
      return [`only the library was brought up to date: ${why}`, undefined];
    });
  } finally {
    await db.$client.end();
  }
}

function mustBeEmbedded(env: LauncherEnv, verb: string): void {
  if (env.ownDatabase === null) return;
  throw new Refusal(
    `DATABASE_URL names a PostgreSQL of your own, which Fourstep does not ${verb}: use its own tools, or unset DATABASE_URL.`,
  );
}

async function mustBeAlone(env: LauncherEnv): Promise<void> {
  const other = await otherSupervisor(env.dataFolder);
  if (other === null) return;
  throw new Refusal(
    `Fourstep runs from ${env.dataFolder} (process ${other.pid}) and uses this database: stop it first.`,
  );
}
