import type { AppName } from "@fourstep/core";
import { decode } from "next-auth/jwt";

import { cookieIn, cookieNames } from "./cookie-names.ts";
import type { AuthEnv } from "./env.ts";

/** What a session cookie says: ids and moments, nothing personal. */
export interface Claims {
  readonly userId: string;
  readonly loginSessionId: string;
  /** Milliseconds since 1970. A password changed since then ends the session. */
  readonly passwordChangedAt: number;
  /** Seconds since 1970, as JWT counts. */
  readonly exp: number;
}

const isClaims = (token: object): token is Claims =>
  "userId" in token &&
  typeof token.userId === "string" &&
  "loginSessionId" in token &&
  typeof token.loginSessionId === "string" &&
  "passwordChangedAt" in token &&
  typeof token.passwordChangedAt === "number";

/** The same object, when it carries our claims. */
export function claimsOf(token: object | null): Claims | null {
  return token !== null && isClaims(token) ? token : null;
}

/** Decrypts a session cookie. Null for anything that was not made by us, is spent or was altered. */
export async function readClaims(
  value: string,
  { secret, salt }: { readonly secret: string; readonly salt: string },
): Promise<Claims | null> {
  try {
    return claimsOf(await decode({ token: value, secret, salt }));
  } catch {
    return null;
  }
}

/** What the session cookie in this `Cookie` header says to this app; null when there is none of ours. */
export async function claimsIn(
  header: string | null,
  app: AppName,
  env: AuthEnv,
): Promise<Claims | null> {
  const { session: name } = cookieNames(app, env.secure);
  const value = header === null ? null : cookieIn(header, name);
  return value === null ? null : readClaims(value, { secret: env.secret, salt: name });
}
