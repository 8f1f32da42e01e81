import { isIPv4 } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "@fourstep/db/embedded";

/** The repository, which everything is started from. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface LauncherEnv {
  readonly dataFolder: string;
  readonly host: string;
  readonly clientPort: number;
  readonly trainerPort: number;
  /** The addresses that people type. */
  readonly clientOrigin: string;
  readonly trainerOrigin: string;
  /** A PostgreSQL of their own; null for the embedded one. */
  readonly ownDatabase: { readonly url: string; readonly directUrl: string } | null;
  /** Whether people asked for the demo, or left the question open. */
  readonly demo: boolean;
  /** Whether anybody but this machine can reach the servers. */
  readonly isPublic: boolean;
  readonly authSecret: string | null;
}

type Values = Readonly<Record<string, string | undefined>>;

/** Reads `.env` at the root; what is set outside goes first. An empty value counts as none. */
export function loadEnvFile(folder: string): void {
  try {
    process.loadEnvFile(join(folder, ".env"));
  } catch {
    // There is none, which is the usual case.
  }
}

/**
 * What the environment says, complete.
 * @throws Refusal that names the value and what it should be.
 */
export function launcherEnv(values: Values = process.env): LauncherEnv {
  const host = value(values, "FOURSTEP_HOST") ?? "127.0.0.1";
  const clientPort = port(values, "CLIENT_PORT", 3000);
  const trainerPort = port(values, "TRAINER_PORT", 3001);
  if (clientPort === trainerPort) {
    throw new Refusal(
      `CLIENT_PORT and TRAINER_PORT are both ${clientPort}: give each app its own.`,
    );
  }
  const clientOrigin = origin(values, "CLIENT_ORIGIN", host, clientPort);
  const trainerOrigin = origin(values, "TRAINER_ORIGIN", host, trainerPort);
  if (value(values, "SMTP_URL") && !value(values, "MAIL_FROM")) {
    throw new Refusal("SMTP_URL is set and MAIL_FROM is not: say in .env whom mails come from.");
  }
  return {
    dataFolder: resolve(root, value(values, "FOURSTEP_DATA") ?? ".data"),
    host,
    clientPort,
    trainerPort,
    clientOrigin,
    trainerOrigin,
    ownDatabase: ownDatabase(values),
    demo: flag(values, "FOURSTEP_DEMO", true),
    // A trusted proxy is there to bring people from outside.
    isPublic:
      value(values, "TRUST_PROXY") === "1" ||
      ![host, hostOf(clientOrigin), hostOf(trainerOrigin)].every(isLoopback),
    authSecret: authSecret(values),
  };
}

function value(values: Values, name: string): string | null {
  const text = values[name]?.trim() ?? "";
  return text === "" ? null : text;
}

function port(values: Values, name: string, usual: number): number {
  const text = value(values, name);
  const number = text === null ? usual : Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Refusal(`${name} is "${text}": it must be a port, a number from 1 to 65535.`);
}

function flag(values: Values, name: string, usual: boolean): boolean {
  const text = value(values, name);
  if (text === null) return usual;
  if (text === "1" || text === "0") return text === "1";
  throw new Refusal(`${name} is "${text}": it must be 1 or 0.`);
}

function origin(values: Values, name: string, host: string, port: number): string {
  const text = value(values, name);
  if (text === null) {
    if (isLoopback(host)) return `http://localhost:${port}`;
    throw new Refusal(
      `FOURSTEP_HOST is ${host}, so people reach it from outside, but ${name} is missing: set it in .env to the address that they type, such as https://train.example.com.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new Refusal(
    `${name} is "${text}": it must be an address such as https://train.example.com.`,
  );
}

function ownDatabase(values: Values): LauncherEnv["ownDatabase"] {
  const url = value(values, "DATABASE_URL");
  const directUrl = value(values, "DATABASE_DIRECT_URL");
  if (url === null && directUrl === null) return null;
  if (url === null) {
    throw new Refusal("DATABASE_DIRECT_URL is set and DATABASE_URL is not: set both, or neither.");
  }
  for (const [name, text] of [
    ["DATABASE_URL", url],
    ["DATABASE_DIRECT_URL", directUrl ?? url],
  ] as const) {
    if (/^postgres(ql)?:\/\/.+/.test(text) && URL.canParse(text)) continue;
    throw new Refusal(`${name} must look like postgres://user:password@host:5432/database.`);
  }
  return { url, directUrl: directUrl ?? url };
}

function authSecret(values: Values): string | null {
  const secret = value(values, "AUTH_SECRET");
  if (secret === null || secret.length >= 32) return secret;
  throw new Refusal(
    "AUTH_SECRET is shorter than 32 characters: set a longer one, or none, and one is made.",
  );
}

const hostOf = (address: string) => new URL(address).hostname.replaceAll(/[[\]]/g, "");

/** Addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    (isIPv4(host) && host.startsWith("127."))
  );
}
