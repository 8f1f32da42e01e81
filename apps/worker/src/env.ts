import path from "node:path";

import { mailEnv, type MailEnv } from "@fourstep/mail";

/** What the worker needs to know from outside. */
export interface WorkerEnv {
  /** A direct connection: the queue listens, which a pooler would cut. */
  readonly databaseUrl: string;
  readonly mail: MailEnv;
  /** Where the links in mails lead, without a slash at the end. */
  readonly origins: { readonly client: string; readonly trainer: string };
  /** Where videos lie; the same folder that the servers write to. */
  readonly mediaFolder: string;
  readonly logLevel: string;
}

const withoutSlash = (address: string) => address.replace(/\/+$/, "");

/** Reads the environment. Throws one sentence that names what is missing. */
export function workerEnv(source: NodeJS.ProcessEnv = process.env): WorkerEnv {
  const databaseUrl = source.DATABASE_DIRECT_URL || source.DATABASE_URL;
  if (!databaseUrl) {
    throw new Error(
      "DATABASE_DIRECT_URL is missing: `npm start` sets it to the embedded PostgreSQL.",
    );
  }
  return {
    databaseUrl,
    mail: mailEnv(source),
    origins: {
      client: withoutSlash(
        source.CLIENT_ORIGIN || `http://localhost:${source.CLIENT_PORT || 3000}`,
      ),
      trainer: withoutSlash(
        source.TRAINER_ORIGIN || `http://localhost:${source.TRAINER_PORT || 3001}`,
      ),
    },
    mediaFolder: path.resolve(source.FOURSTEP_DATA || ".data", "media"),
    logLevel: source.LOG_LEVEL || "info",
  };
}
