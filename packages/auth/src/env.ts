import type { AppName } from "@fourstep/core";

/** What auth needs to know from outside. */
export interface AuthEnv {
  /** Signs and encrypts the session cookies; the same in every process of an installation. */
  readonly secret: string;
  /** The app is reached by https, so its cookies may only travel by it. */
  readonly secure: boolean;
  /** The address people use; null when only the request knows it. */
  readonly origin: string | null;
}

/** Reads AUTH_SECRET and the app's own origin. Throws, in words, without a secret of some length. */
export function authEnv(app: AppName, source: NodeJS.ProcessEnv = process.env): AuthEnv {
  const secret = source.AUTH_SECRET ?? "";
  if (secret.length < 32) {
    throw new Error("AUTH_SECRET is missing or shorter than 32 characters: `npm start` makes one.");
  }
  const origin = (app === "client" ? source.CLIENT_ORIGIN : source.TRAINER_ORIGIN) || null;
  return { secret, secure: origin?.startsWith("https:") ?? false, origin };
}

/** Where the Next handlers of this process find the database, and whether it keeps named statements. */
export function databaseEnv(source: NodeJS.ProcessEnv = process.env): {
  readonly url: string;
  readonly prepare: boolean;
} {
  const url = source.DATABASE_URL;
  if (!url) {
    throw new Error("DATABASE_URL is missing: `npm start` sets it to the embedded PostgreSQL.");
  }
  return { url, prepare: source.FOURSTEP_PREPARE !== "0" };
}
