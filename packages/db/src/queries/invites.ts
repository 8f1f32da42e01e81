import { createHash, randomInt } from "node:crypto";

import { codeAlphabet, codeLength, inviteDays, plainCode } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { invites } from "../schema/index.ts";
import { ask, iso } from "./ask.ts";

/** An invite's row as its trainer may read it; its code is not in the database. */
export interface InviteRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

const hashOf = (code: string) => createHash("sha256").update(plainCode(code)).digest("hex");

const newCode = () =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");

const ends = sql`now() + make_interval(days => ${inviteDays})`;

const seen = (row: string) => `
  ${row}.id, ${row}.name, ${row}.email, ${iso(`${row}.created_at`)} as "createdAt",
  ${iso(`${row}.expires_at`)} as "expiresAt", ${iso(`${row}.accepted_at`)} as "acceptedAt",
  ${iso(`${row}.revoked_at`)} as "revokedAt"`;

/** Invites that a desk still shows; older ones are history. */
const shown = 100;

const list = {
  name: "invites_of",
  text: `select ${seen("i")} from invites i where i.trainer_id = $1
    order by i.created_at desc, i.id desc limit ${shown}`,
};

/** A trainer's own invites, the latest first. */
export function invitesOf(db: Db, trainerId: string): Promise<InviteRow[]> {
  return ask<InviteRow & Record<string, unknown>>(db, list, [trainerId]);
}

/**
 * Makes an invite, or gives one that was made and lost on the way another code. Answers the code, of which only the
 * hash is stored; null when the id is somebody else's, or its invite was answered.
 */
export async function openInvite(
  tx: Transaction,
  trainerId: string,
  {
    id,
    name,
    email,
  }: { readonly id: string; readonly name: string; readonly email: string | null },
): Promise<{ code: string; codeHash: string } | null> {
  const code = newCode();
  const codeHash = hashOf(code);
  const made = await tx
    .insert(invites)
    .values({ id, trainerId, name, email, codeHash, expiresAt: ends })
    .onConflictDoUpdate({
      target: invites.id,
      set: { name, email, codeHash, expiresAt: ends },
      setWhere: sql`invites.trainer_id = ${trainerId} and invites.accepted_at is null and invites.revoked_at is null`,
    })
    .returning({ id: invites.id });
  return made.length > 0 ? { code, codeHash } : null;
}

const open = (id: string, trainerId: string) =>
  and(
    eq(invites.id, id),
    eq(invites.trainerId, trainerId),
    isNull(invites.acceptedAt),
    isNull(invites.revokedAt),
  );

/** A new code for an invite that nobody accepted; the one before stops working. Null when there is no such invite. */
export async function renewInvite(
  tx: Transaction,
  trainerId: string,
  id: string,
): Promise<string | null> {
  const code = newCode();
  const renewed = await tx
    .update(invites)
    .set({ codeHash: hashOf(code), expiresAt: ends })
    .where(open(id, trainerId))
    .returning({ id: invites.id });
  return renewed.length > 0 ? code : null;
}

/** Takes an invite back. False when it is not this trainer's, or was answered or taken back already. */
export async function revokeInvite(
  tx: Transaction,
  trainerId: string,
  id: string,
): Promise<boolean> {
  const revoked = await tx
    .update(invites)
    .set({ revokedAt: sql`now()` })
    .where(open(id, trainerId))
    .returning({ id: invites.id });
  return revoked.length > 0;
}

/** What a letter with an invite says. */
export interface InviteToMail {
  readonly code: string;
  readonly email: string;
  readonly name: string;
  readonly trainerName: string;
}

/**
 * Makes the code that goes into a mail, so that it is in that mail alone. Null when the invite was answered or taken
 * back meanwhile, or was given another code than the one it had when the mail was asked for.
 */
export async function codeForMail(
  tx: Transaction,
  { inviteId, codeHash }: { readonly inviteId: string; readonly codeHash: string },
): Promise<InviteToMail | null> {
  const code = newCode();
  const { rows } = await tx.execute<Omit<InviteToMail, "code"> & Record<string, unknown>>(sql`
    update invites i set code_hash = ${hashOf(code)}
    from users u
    where i.id = ${inviteId} and i.code_hash = ${codeHash} and i.email is not null and u.id = i.trainer_id
      and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and u.deactivated_at is null
    returning i.email, i.name, u.name as "trainerName"`);
  const [row] = rows;
  return row ? { ...row, code } : null;
}

/** An invite as whoever holds its code finds it. */
export interface InviteFound {
  readonly id: string;
  readonly trainerId: string;
  readonly trainerName: string;
  readonly expiresAt: string;
  readonly acceptedBy: string | null;
}

/** Whoever accepted an invite still finds it; to everybody else it is used up. */
const found = (code: string, viewerId: string | null) => sql`
  select i.id, i.trainer_id as "trainerId", u.name as "trainerName",
    ${sql.raw(iso("i.expires_at"))} as "expiresAt", i.accepted_by as "acceptedBy"
  from invites i join users u on u.id = i.trainer_id
  where i.code_hash = ${hashOf(code)} and i.revoked_at is null and u.deactivated_at is null
    and (i.accepted_by = ${viewerId} or (i.accepted_at is null and i.expires_at > now()))`;

/** The invite that a code opens for somebody: one that waits, or one that they accepted themselves. */
export async function inviteBy(
  db: Db,
  code: string,
  viewerId: string | null,
): Promise<InviteFound | null> {
  const { rows } = await db.execute<InviteFound & Record<string, unknown>>(found(code, viewerId));
  return rows[0] ?? null;
}

/** Uses an invite up for a client. One of two who try at once finds it taken: null, as for a code that nobody made. */
export async function takeInvite(
  tx: Transaction,
  code: string,
  clientId: string,
): Promise<(InviteFound & { readonly isFirst: boolean }) | null> {
  const { rows } = await tx.execute<InviteFound & Record<string, unknown>>(
    sql`${found(code, clientId)} for update of i`,
  );
  const [invite] = rows;
  if (!invite) return null;
  if (invite.acceptedBy !== null) return { ...invite, isFirst: false };
  await tx
    .update(invites)
    .set({ acceptedAt: sql`now()`, acceptedBy: clientId })
    .where(eq(invites.id, invite.id));
  return { ...invite, isFirst: true };
}
