import type {
  AppealInput,
  DecideInput,
  HiddenByAuthor,
  HideInput,
  HidingShown,
  OfThing,
} from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { noBlockBetween, shownName } from "./blocks.ts";
import { routineIsPublic } from "./public-routines.ts";

/** What hiding something has to know of it. */
export interface HeldThing extends Record<string, unknown> {
  /** Null: it is the routine itself. */
  readonly commentId: string | null;
  readonly routineId: string;
  /** Who wrote it; null for what came with the product. */
  readonly authorId: string | null;
  /** Of the routine that a comment stands under; null for a routine itself. */
  readonly routineOwnerId: string | null;
  /** The hiding that stands, who hid it, and whether a moderator decided that it stays. */
  readonly hidingId: string | null;
  readonly hiddenBy: string | null;
  readonly isUpheld: boolean | null;
}

const standing = sql.raw(
  `h.id as "hidingId", h.hidden_by as "hiddenBy", h.is_upheld as "isUpheld"`,
);

/** Holds a comment that its writer has not deleted, or a published routine, until the transaction ends. */
export async function holdThing(
  tx: Transaction,
  { commentId, routineId }: OfThing,
): Promise<HeldThing | null> {
  const { rows } = await tx.execute<HeldThing>(
    commentId === undefined
      ? sql`
        select null as "commentId", r.id as "routineId", r.owner_id as "authorId", null as "routineOwnerId",
          ${standing}
        from routines r left join hidings h on h.routine_id = r.id and h.lifted_at is null
        where r.id = ${routineId} and (${sql.raw(routineIsPublic)} or (r.hidden_at is not null and r.archived_at is null))
        for update of r`
      : sql`
        select c.id as "commentId", c.routine_id as "routineId", c.author_id as "authorId",
          r.owner_id as "routineOwnerId", ${standing}
        from comments c join routines r on r.id = c.routine_id
        left join hidings h on h.comment_id = c.id and h.lifted_at is null
        where c.id = ${commentId} and c.deleted_at is null for update of c`,
  );
  return rows[0] ?? null;
}

/** Takes a comment or a routine out of sight, and ends what was reported of it. */
export async function hideThing(
  tx: Transaction,
  by: string,
  { id, commentId, routineId, reason, note }: HideInput,
): Promise<void> {
  await tx.execute(sql`
    insert into hidings (id, comment_id, routine_id, hidden_by, reason, note)
    values (${id}, ${commentId ?? null}, ${routineId ?? null}, ${by}, ${reason}, ${note})`);
  await tx.execute(sql`update comments set hidden_at = now() where id = ${commentId ?? null}`);
  await tx.execute(sql`update routines set hidden_at = now() where id = ${routineId ?? null}`);
  await tx.execute(sql`
    update reports set ended_at = now(), ended_by = ${by}, ending = 'hidden'
    where (comment_id = ${commentId ?? null} or routine_id = ${routineId ?? null}) and ended_at is null`);
}

/** Lets what was hidden be seen again. */
export async function liftHiding(tx: Transaction, by: string, hidingId: string): Promise<void> {
  await tx.execute(sql`
    with lifted as (
      update hidings set lifted_at = now(), lifted_by = ${by}
      where id = ${hidingId} and lifted_at is null returning comment_id, routine_id),
    routine as (update routines r set hidden_at = null from lifted l where r.id = l.routine_id)
    update comments c set hidden_at = null from lifted l where c.id = l.comment_id`);
}

// Of the hiding `h` and what it hides, which is there still.
const hidden = `hidings h left join comments c on c.id = h.comment_id
    join routines r on r.id = coalesce(h.routine_id, c.routine_id)`;
const isThere = `(case when h.comment_id is null then r.archived_at is null else c.deleted_at is null end)`;
const writerId = `(case when h.comment_id is null then r.owner_id else c.author_id end)`;

const own = {
  name: "hiding_of_own_thing",
  text: `
    select h.id, h.reason, h.note, ${iso("h.hidden_at")} as "hiddenAt", ${iso("h.appealed_at")} as "appealedAt",
      ${iso("h.lifted_at")} as "liftedAt",
      ${iso("h.decided_at")} as "decidedAt", h.is_upheld as "isUpheld", h.decision, c.body,
      json_build_object('id', r.id, 'name', r.name) as routine
    from ${hidden}
    where (h.comment_id = $2 or h.routine_id = $3) and ${writerId} = $1 and ${isThere}
    order by h.hidden_at desc limit 1`,
};

/** The last hiding of one's own comment or routine; null when it was never hidden, or is somebody else's. */
export async function ownHiding(
  db: Db,
  writer: string,
  { commentId, routineId }: OfThing,
): Promise<HidingShown | null> {
  const [row] = await ask<HidingShown & Record<string, unknown>>(db, own, [
    writer,
    commentId ?? null,
    routineId ?? null,
  ]);
  return row ?? null;
}

const byAuthor = {
  name: "hidden_by_author",
  text: `
    select c.id as "commentId", ${shownName("u", "m")} as by, c.body, h.reason, ${iso("h.hidden_at")} as "hiddenAt"
    from hidings h join comments c on c.id = h.comment_id join routines r on r.id = c.routine_id
    join users u on u.id = c.author_id left join member_profiles m on m.user_id = u.id
    where r.id = $2 and r.owner_id = $1 and h.hidden_by = $1 and h.lifted_at is null and h.is_upheld is not true
      and c.deleted_at is null and ${noBlockBetween("$1", "c.author_id")}
    order by h.hidden_at desc, c.id limit 100`,
};

/** What somebody hid under a routine of their own and may show again, the latest first; a hundred at most. */
export function hiddenByAuthor(
  db: Db,
  ownerId: string,
  routineId: string,
): Promise<HiddenByAuthor[]> {
  return ask<HiddenByAuthor & Record<string, unknown>>(db, byAuthor, [ownerId, routineId]);
}

/** What somebody appealed against. */
interface Appealed {
  readonly hidingId: string;
  readonly commentId: string | null;
  readonly routineId: string;
  readonly isNew: boolean;
}

/** The writer asks once; `isNew` is false when they asked before. Null: nothing of theirs is hidden. */
export async function appealHiding(
  tx: Transaction,
  authorId: string,
  { commentId, routineId, appeal }: AppealInput,
): Promise<Appealed | null> {
  const { rows } = await tx.execute<Omit<Appealed, "isNew"> & { asked: boolean }>(sql`
    select h.id as "hidingId", h.comment_id as "commentId", r.id as "routineId", h.appealed_at is not null as asked
    from ${sql.raw(hidden)}
    where (h.comment_id = ${commentId ?? null} or h.routine_id = ${routineId ?? null}) and h.lifted_at is null
      and ${sql.raw(writerId)} = ${authorId} and ${sql.raw(isThere)}
    for update of h`);
  const [row] = rows;
  if (!row) return null;
  const { asked, ...hiding } = row;
  if (asked) return { ...hiding, isNew: false };
  await tx.execute(
    sql`update hidings set appealed_at = now(), appeal = ${appeal} where id = ${hiding.hidingId}`,
  );
  return { ...hiding, isNew: true };
}

/** An appeal that is to be decided. */
export interface HeldAppeal extends Record<string, unknown> {
  /** Null: it is about the routine itself. */
  readonly commentId: string | null;
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
    select h.comment_id as "commentId", r.id as "routineId", ${sql.raw(writerId)} as "authorId", h.hidden_by as "hiddenBy",
      h.decided_at is not null or h.lifted_at is not null as "isDecided",
      (select count(*)::int from users u where u.roles && array['moderator', 'owner'] and u.deactivated_at is null
        and u.id <> ${viewerId} and u.id <> ${sql.raw(writerId)}) as "otherModerators"
    from ${sql.raw(hidden)}
    where h.id = ${hidingId} and h.appealed_at is not null and ${sql.raw(isThere)}
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
    update hidings set decided_at = now(), decided_by = ${by}, is_upheld = ${isUpheld}, decision = ${decision}
    where id = ${id}`);
  if (!isUpheld) await liftHiding(tx, by, id);
}
