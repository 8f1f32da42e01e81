import path from "node:path";
import type { AppName } from "@fourstep/core";

export interface ServerEnv {
  readonly databaseUrl: string;
  /** A connection without a pooler in between, for what listens. */
  readonly databaseDirectUrl: string;
  /** Whether the database may keep named statements; off behind a pgbouncer older than 1.21. */
  readonly prepare: boolean;
  /** Connections to the database that this process may hold at once. */
  readonly connections: number;
  readonly host: string;
  readonly port: number;
  /** The address people use, such as `https://train.example.com`; null when only the host and port are known. */
  readonly origin: string | null;
  /** Where videos lie: one folder for all processes of the house. */
  readonly mediaFolder: string;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  readonly dev: boolean;
}

type Values = Readonly<Record<string, string | undefined>>;

const portOf: Record<AppName, { variable: string; usual: number }> = {
  client: { variable: "CLIENT_PORT", usual: 3000 },
  trainer: { variable: "TRAINER_PORT", usual: 3001 },
};

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/**
 * What the environment says about one app's server, checked.
 *
 * @throws Error with one sentence that names the variable and what it should be
 */
export function serverEnv(app: AppName, values: Values = process.env): ServerEnv {
  const { variable, usual } = portOf[app];
  const databaseUrl = values["DATABASE_URL"];
  if (!databaseUrl) {
    throw new Error("DATABASE_URL is missing: `npm start` sets it to the embedded PostgreSQL.");
  }
  return {
    databaseUrl,
    databaseDirectUrl: values["DATABASE_DIRECT_URL"] || databaseUrl,
    prepare: values["FOURSTEP_PREPARE"] !== "0",
    connections: wholeNumber("DATABASE_CONNECTIONS", values["DATABASE_CONNECTIONS"], 10),
    host: values["FOURSTEP_HOST"] || "127.0.0.1",
    port: wholeNumber(variable, values[variable], usual),
    origin: originIn(app, values),
    mediaFolder: path.resolve(values["FOURSTEP_DATA"] || ".data", "media"),
    logLevel: level(values["LOG_LEVEL"] || "info"),
    trustProxy: values["TRUST_PROXY"] === "1",
    dev: values["NODE_ENV"] === "development",
  };
}

/**
 * Says whether this process serves a production build, before React, Next and tRPC are loaded: they look at it once,
 * and without it they answer with stack traces.
 */
export function settleNodeEnv(dev: boolean): void {
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
}

function originIn(app: AppName, values: Values): string | null {
  const variable = app === "client" ? "CLIENT_ORIGIN" : "TRAINER_ORIGIN";
  const value = values[variable];
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`${variable} must be an address such as https://train.example.com.`);
  }
  return url.origin;
}

function wholeNumber(variable: string, value: string | undefined, usual: number): number {
  if (!value) return usual;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`${variable} must be a whole number below 65,536, not "${value}".`);
  }
  return number;
}

function level(value: string): string {
  if (levels.includes(value)) return value;
  throw new Error(`LOG_LEVEL must be one of ${levels.join(", ")}, not "${value}".`);
}
