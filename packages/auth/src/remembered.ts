import type { Viewer } from "@fourstep/core";
import type { SignOut } from "@fourstep/db";

import { BoundedMap } from "./bounded-map.ts";
import type { Claims } from "./claims.ts";

/** A session cookie that was decoded, and who it was last seen to belong to. */
export interface Remembered {
  readonly claims: Claims;
  /** The last check, under way or done; null when it has to be made (again). */
  check: { readonly startedAt: number; readonly viewer: Promise<Viewer | null> } | null;
}

/** Decoding is the dearest part of a request, and the check a round trip: both are remembered, the check briefly. */
export const checkSeconds = 10;

const key = Symbol.for("fourstep.auth.remembered");

/** One memory per process: the server and what Next bundles are two copies of this module. */
const shared = globalThis as typeof globalThis & {
  [key]?: BoundedMap<string, Remembered>;
};

/** What this process remembers, by cookie name and value. */
export function remembered(): BoundedMap<string, Remembered> {
  shared[key] ??= new BoundedMap<string, Remembered>(10_000);
  return shared[key];
}

/** Makes the next request with this login session ask the database again. */
export function forgetLoginSession(id: string): void {
  forget({ kind: "device", id });
}

/** Makes requests ask again: those of one device, of one person, or (after a gap) all. */
export function forget(out: SignOut): void {
  remembered().deleteWhere(({ claims }) => {
    if (out.kind === "device") return claims.loginSessionId === out.id;
    return out.kind === "unknown" || claims.userId === out.id;
  });
}
