import type { AppName, Viewer } from "@fourstep/core";
import { type Db, signedInBy } from "@fourstep/db";

import { type Claims, readClaims } from "./claims.ts";
import { cookieIn, cookieNames } from "./cookie-names.ts";
import { type AuthEnv, authEnv } from "./env.ts";
import { checkSeconds, remembered } from "./remembered.ts";

const environments = new Map<AppName, AuthEnv>();
const envOf = (app: AppName): AuthEnv => {
  const known = environments.get(app) ?? authEnv(app);
  environments.set(app, known);
  return known;
};

/**
 * Who sends this `Cookie` header to this app; null for nobody. The cookie is decoded once, and what the database
 * says of its login session is remembered for ten seconds at most: one round trip, or none.
 */
export async function viewerFrom(
  header: string | undefined,
  app: AppName,
  db: Db,
  env: AuthEnv = envOf(app),
): Promise<Viewer | null> {
  if (!header) return null;
  const { session: name } = cookieNames(app, env.secure);
  const value = cookieIn(header, name);
  if (value === null) return null;
  const memory = remembered();
  const key = `${name}=${value}`;
  let known = memory.get(key);
  if (!known) {
    const claims = await readClaims(value, { secret: env.secret, salt: name });
    if (!claims) return null;
    // Somebody else may have come to the same point meanwhile; both then share one check.
    known = memory.get(key) ?? { claims, check: null };
    memory.set(key, known);
  }
  const now = Date.now();
  if (known.claims.exp * 1000 <= now) return null;
  if (!known.check || now - known.check.startedAt >= checkSeconds * 1000) {
    const check = { startedAt: now, viewer: viewerBehind(db, app, known.claims) };
    known.check = check;
    const entry = known;
    // A database that fails is asked again by the next request, and nobody is signed out by it.
    check.viewer.catch(() => {
      if (entry.check === check) entry.check = null;
    });
  }
  return known.check.viewer;
}

/** Asks the database: is this login session alive, and was its password not changed since? */
export async function viewerBehind(db: Db, app: AppName, claims: Claims): Promise<Viewer | null> {
  const { loginSessionId, userId, passwordChangedAt } = claims;
  const person = await signedInBy(db, { id: loginSessionId, userId, app });
  if (!person || person.passwordChangedAt?.getTime() !== passwordChangedAt) return null;
  const { id, name, roles, timeZone } = person;
  return { id, name, roles, timeZone, loginSessionId };
}
