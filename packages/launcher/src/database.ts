import { connect } from "@fourstep/db";
import { Refusal, errorCode, startEmbedded } from "@fourstep/db/embedded";
import type { Embedded } from "@fourstep/db/embedded";
import type { LauncherEnv } from "./env.ts";

/** The database that the apps use, wherever it runs. */
export interface Database {
  /** For the apps; may lead through a pooler. */
  readonly url: string;
  /** For migrations and jobs. */
  readonly directUrl: string;
  readonly outcome: string;
  /** Brings an embedded server back that ended; says whether it had to. */
  revive(): Promise<boolean>;
  leave(): Promise<void>;
}

/** Starts the embedded PostgreSQL, or takes the one that DATABASE_URL names. */
export async function openDatabase(
  env: Pick<LauncherEnv, "dataFolder" | "ownDatabase">,
  keep = false,
): Promise<Database> {
  if (env.ownDatabase) {
    const { url, directUrl } = env.ownDatabase;
    await mustAnswer("DATABASE_URL", url);
    if (directUrl !== url) await mustAnswer("DATABASE_DIRECT_URL", directUrl);
    const outcome = `the PostgreSQL at ${new URL(url).host} that DATABASE_URL names`;
    return { url, directUrl, outcome, revive: async () => false, leave: async () => undefined };
  }
  let embedded: Embedded = await startEmbedded({ dataFolder: env.dataFolder, keep });
  const how = embedded.joined ? "joined the one that runs" : "started";
  return {
    url: embedded.url,
    directUrl: embedded.url,
    outcome: `PostgreSQL 18 ${how}, on port ${embedded.port}, data in ${embedded.folder}`,
    async revive() {
      if (embedded.running()) return false;
      await embedded.stop();
      embedded = await startEmbedded({ dataFolder: env.dataFolder, keep });
      return true;
    },
    leave: () => embedded.stop(),
  };
}

const oldest = 15;

/** @throws Refusal when nothing answers there, or a PostgreSQL that is too old. */
async function mustAnswer(name: string, url: string): Promise<void> {
  const db = connect(url, { max: 1 });
  try {
    const { rows } = await db.$client.query<{ major: number }>(
      "select current_setting('server_version_num')::int / 10000 as major",
    );
    const major = rows[0]?.major ?? 0;
    if (major < oldest) {
      throw new Refusal(
        `${name} names a PostgreSQL ${major}: Fourstep needs PostgreSQL ${oldest} or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = error instanceof Error && error.message !== "" ? error.message : errorCode(error);
    throw new Refusal(
      `The database that ${name} names, at ${new URL(url).host}, cannot be used (${why}): check the address and the password in .env.`,
    );
  } finally {
    await db.$client.end();
  }
}
