import type { AppealInput, DecideInput, HideInput, HidingShown } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";

/** What hiding a comment has to know of it. */
export interface HeldComment extends Record<string, unknown> {
  readonly id: string;
  readonly authorId: string;
  readonly routineId: string;
  readonly routineOwnerId: string | null;
  /** The hiding that stands. */
  readonly hidingId: string | null;
}

/** Holds a comment until the transaction ends; null when there is none that its writer has not deleted. */
export async function holdComment(tx: Transaction, id: string): Promise<HeldComment | null> {
  const { rows } = await tx.execute<HeldComment>(sql`
    select c.id, c.author_id as "authorId", c.routine_id as "routineId", r.owner_id as "routineOwnerId",
      (select h.id from comment_hidings h where h.comment_id = c.id and h.lifted_at is null) as "hidingId"
    from comments c join routines r on r.id = c.routine_id
    where c.id = ${id} and c.deleted_at is null for update of c`);
  return rows[0] ?? null;
}

/** Takes a comment out of sight, and ends what was reported of it. */
export async function hideComment(
  tx: Transaction,
  by: string,
  { id, commentId, reason, note }: HideInput,
): Promise<void> {
  await tx.execute(sql`
    insert into comment_hidings (id, comment_id, hidden_by, reason, note)
    values (${id}, ${commentId}, ${by}, ${reason}, ${note})`);
  await tx.execute(sql`update comments set hidden_at = now() where id = ${commentId}`);
  await tx.execute(sql`
    update reports set ended_at = now(), ended_by = ${by}, ending = 'hidden'
    where comment_id = ${commentId} and ended_at is null`);
}

/** Lets a comment be seen again. */
export async function liftHiding(tx: Transaction, by: string, hidingId: string): Promise<void> {
  await tx.execute(sql`
    with lifted as (
      update comment_hidings set lifted_at = now(), lifted_by = ${by}
      where id = ${hidingId} and lifted_at is null returning comment_id)
    update comments c set hidden_at = null from lifted l where c.id = l.comment_id`);
}

const own = {
  name: "hiding_of_own_comment",
  text: `
    select h.id, h.reason, h.note, ${iso("h.hidden_at")} as "hiddenAt", ${iso("h.appealed_at")} as "appealedAt",
      ${iso("h.decided_at")} as "decidedAt", h.is_upheld as "isUpheld", h.decision, c.body,
      json_build_object('id', r.id, 'name', r.name) as routine
    from comment_hidings h join comments c on c.id = h.comment_id join routines r on r.id = c.routine_id
    where c.id = $2 and c.author_id = $1 and c.deleted_at is null
    order by h.hidden_at desc limit 1`,
};

/** The last hiding of one's own comment; null when it was never hidden, or is somebody else's. */
export async function ownHiding(
  db: Db,
  authorId: string,
  commentId: string,
): Promise<HidingShown | null> {
  const [row] = await ask<HidingShown & Record<string, unknown>>(db, own, [authorId, commentId]);
  return row ?? null;
}

/** The writer asks once; `isNew` is false when they asked before. Null: nothing of theirs is hidden. */
export async function appealHiding(
  tx: Transaction,
  authorId: string,
  { commentId, appeal }: AppealInput,
): Promise<{ hidingId: string; isNew: boolean } | null> {
  const { rows } = await tx.execute<{ id: string; asked: boolean }>(sql`
    select h.id, h.appealed_at is not null as asked
    from comment_hidings h join comments c on c.id = h.comment_id
    where c.id = ${commentId} and c.author_id = ${authorId} and c.deleted_at is null and h.lifted_at is null
    for update of h`);
  const [hiding] = rows;
  if (!hiding) return null;
  if (hiding.asked) return { hidingId: hiding.id, isNew: false };
  await tx.execute(
    sql`update comment_hidings set appealed_at = now(), appeal = ${appeal} where id = ${hiding.id}`,
  );
  return { hidingId: hiding.id, isNew: true };
}

/** An appeal that is to be decided. */
export interface HeldAppeal extends Record<string, unknown> {
  readonly commentId: string;
  readonly routineId: string;
  readonly authorId: string;
  readonly hiddenBy: string | null;
  readonly isDecided: boolean;
  /** How many others may decide it. */
  readonly otherModerators: number;
}

/** Holds a hiding whose writer appealed; null when there is no such appeal. */
export async function holdAppeal(
  tx: Transaction,
  viewerId: string,
  hidingId: string,
): Promise<HeldAppeal | null> {
  const { rows } = await tx.execute<HeldAppeal>(sql`
    select c.id as "commentId", c.routine_id as "routineId", c.author_id as "authorId", h.hidden_by as "hiddenBy",
      h.decided_at is not null or h.lifted_at is not null as "isDecided",
      (select count(*)::int from users u where u.roles && array['moderator', 'owner'] and u.deactivated_at is null
        and u.id <> ${viewerId} and u.id <> c.author_id) as "otherModerators"
    from comment_hidings h join comments c on c.id = h.comment_id
    where h.id = ${hidingId} and h.appealed_at is not null and c.deleted_at is null
    for update of h`);
  return rows[0] ?? null;
}

/** Writes down what became of an appeal. */
export async function decideAppeal(
  tx: Transaction,
  by: string,
  { id, isUpheld, decision }: DecideInput,
): Promise<void> {
  await tx.execute(sql`
    update comment_hidings set decided_at = now(), decided_by = ${by}, is_upheld = ${isUpheld}, decision = ${decision}
    where id = ${id}`);
  if (!isUpheld) await liftHiding(tx, by, id);
}
