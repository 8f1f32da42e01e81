import type { AppName, LoginSession, Role } from "@fourstep/core";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { loginSessions } from "../schema/index.ts";
import { ask } from "./ask.ts";
import { announceSignOut } from "./sign-outs.ts";

/** A device that is not seen for this long is signed out. */
export const idleDays = 30;

/** Signs a device in. */
export async function openLoginSession(
  db: Db | Transaction,
  device: {
    readonly id: string;
    readonly userId: string;
    readonly app: AppName;
    readonly userAgent: string;
    readonly address: string | null;
  },
): Promise<void> {
  await db.insert(loginSessions).values({
    ...device,
    userAgent: device.userAgent.slice(0, 300),
    expiresAt: sql`now() + make_interval(days => ${idleDays})`,
  });
}

/** What is known of the person behind a living login session. */
export interface SignedIn extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly timeZone: string;
  readonly passwordChangedAt: Date | null;
}

const signedIn = {
  name: "signed_in",
  // Seen at most every five minutes, so that reading stays reading.
  text: `
    with seen as (
      update login_sessions set last_seen_at = now(), expires_at = now() + interval '${idleDays} days'
      where id = $1 and user_id = $2 and app = $3 and revoked_at is null and expires_at > now()
        and last_seen_at < now() - interval '5 minutes')
    select u.id, u.name, u.roles, u.time_zone as "timeZone", c.changed_at as "passwordChangedAt"
    from login_sessions l
    join users u on u.id = l.user_id
    left join credentials c on c.user_id = u.id
    where l.id = $1 and l.user_id = $2 and l.app = $3
      and l.revoked_at is null and l.expires_at > now() and u.deactivated_at is null`,
};

/** The person whose device this is, while it is signed in to this app; otherwise null. One round trip. */
export async function signedInBy(
  db: Db,
  device: { readonly id: string; readonly userId: string; readonly app: AppName },
): Promise<SignedIn | null> {
  const [row] = await ask<SignedIn>(db, signedIn, [device.id, device.userId, device.app]);
  return row ?? null;
}

/** The devices that a person is signed in on, the latest seen first. */
export async function loginSessionsOf(
  db: Db,
  viewer: { readonly id: string; readonly loginSessionId: string },
): Promise<LoginSession[]> {
  const rows = await db
    .select()
    .from(loginSessions)
    .where(
      and(
        eq(loginSessions.userId, viewer.id),
        isNull(loginSessions.revokedAt),
        gt(loginSessions.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(loginSessions.lastSeenAt))
    .limit(100);
  return rows.map((row) => ({
    id: row.id,
    app: row.app,
    userAgent: row.userAgent ?? "",
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === viewer.loginSessionId,
  }));
}

/** Signs one device of a person out. False when it is not theirs, or was out already. */
export async function revokeLoginSession(
  db: Db | Transaction,
  { id, userId }: { readonly id: string; readonly userId: string },
): Promise<boolean> {
  const revoked = await db
    .update(loginSessions)
    .set({ revokedAt: sql`now()`, revokedBy: userId })
    .where(
      and(
        eq(loginSessions.id, id),
        eq(loginSessions.userId, userId),
        isNull(loginSessions.revokedAt),
      ),
    )
    .returning({ id: loginSessions.id });
  if (revoked.length === 0) return false;
  await announceSignOut(db, { kind: "device", id });
  return true;
}

/** Signs a person out everywhere, or everywhere but on one device. */
export async function revokeLoginSessionsOf(
  db: Db | Transaction,
  userId: string,
  exceptId?: string,
): Promise<void> {
  await db
    .update(loginSessions)
    .set({ revokedAt: sql`now()`, revokedBy: userId })
    .where(
      and(
        eq(loginSessions.userId, userId),
        isNull(loginSessions.revokedAt),
        exceptId === undefined ? undefined : ne(loginSessions.id, exceptId),
      ),
    );
  await announceSignOut(db, { kind: "person", id: userId });
}
