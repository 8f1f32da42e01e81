import { isIPv4 } from "node:net";
import { demoIsNotPublic } from "@fourstep/db";
import type { HouseFacts } from "@fourstep/db";

/** Where people reach a server. */
export interface Reach {
  readonly host: string;
  /** The address people use; null when only the host is known. */
  readonly origin: string | null;
  /** A trusted proxy is there to bring people from outside. */
  readonly trustProxy: boolean;
}

/**
 * Lets no demo be served to anybody but this machine, however the server was started. The database is asked only
 * when the server is public.
 * @throws Error in words when it holds the demo, or whatever kept it from answering
 */
export async function keepDemoPrivate(
  { host, origin, trustProxy }: Reach,
  askHouse: () => Promise<HouseFacts>,
): Promise<void> {
  const names = [host, ...(origin === null ? [] : [hostOf(origin)])];
  if (!trustProxy && names.every(isLoopback)) return;
  if ((await askHouse()).holdsDemo) throw new Error(demoIsNotPublic);
}

/** Addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    (isIPv4(host) && host.startsWith("127."))
  );
}

const hostOf = (address: string) => new URL(address).hostname.replaceAll(/[[\]]/g, "");
