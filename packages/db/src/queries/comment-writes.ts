import { type CommentInput, mentionsIn, type ReactionInput } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { comments } from "../schema/index.ts";
import { routineIsPublic } from "./public-routines.ts";
import { visibleTo } from "./visible-comments.ts";

/** Whose comment has this name already, so that one that is sent again is known. */
export async function commentKnown(
  tx: Transaction,
  id: string,
): Promise<{ authorId: string; routineId: string } | null> {
  const [row] = await tx
    .select({ authorId: comments.authorId, routineId: comments.routineId })
    .from(comments)
    .where(eq(comments.id, id));
  return row ?? null;
}

const visible = (viewerId: string) => sql.raw(visibleTo(`'${viewerId}'`));

/** What a comment needs of the comment that it stands at; null when the viewer does not see that one. */
export async function commentSeen(
  tx: Transaction,
  viewerId: string,
  id: string,
): Promise<{ id: string; routineId: string; authorId: string } | null> {
  const { rows } = await tx.execute<{ id: string; routineId: string; authorId: string }>(sql`
    select c.id, c.routine_id as "routineId", c.author_id as "authorId" from comments c
    where c.id = ${id} and ${visible(viewerId)}`);
  return rows[0] ?? null;
}

/**
 * Writes a comment. A reply to a reply of the second level stands beside it. False: there is no such public routine,
 * the exercise is not in it, or what it answers is not seen by its writer.
 */
export async function writeComment(
  tx: Transaction,
  authorId: string,
  { id, routineId, exerciseId, parentId, body }: CommentInput,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    insert into comments (id, routine_id, exercise_id, author_id, parent_id, root_id, depth, body)
    select ${id}, r.id, ${exerciseId ?? null}, ${authorId},
      case when c.depth = 2 then c.parent_id else c.id end, coalesce(c.root_id, c.id), least(coalesce(c.depth + 1, 0), 2), ${body}
    from routines r left join comments c on c.id = ${parentId ?? null}::uuid and c.routine_id = r.id and ${visible(authorId)}
    where r.id = ${routineId} and (${parentId ?? null}::uuid is null or c.id is not null)
      and ${sql.raw(routineIsPublic)}
      and (${exerciseId ?? null}::text is null or exists (
        select from routine_items i where i.routine_id = r.id and i.exercise_id = ${exerciseId ?? null}))
    returning id`);
  if (rows.length === 0) return false;
  await writeMentions(tx, authorId, id, body);
  return true;
}

async function writeMentions(
  tx: Transaction,
  authorId: string,
  id: string,
  body: string,
): Promise<void> {
  const called = mentionsIn(body);
  if (called.length === 0) return;
  const names = [...new Set([...called, ...called.map((name) => name.replaceAll("_", " "))])];
  await tx.execute(sql`
    insert into comment_mentions (comment_id, user_id)
    select ${id}, p.user_id from member_profiles p
    where lower(p.display_name) = any(${sql.param(names)}::text[]) and p.user_id <> ${authorId} and not exists (
      select from blocks b where (b.blocker_id = p.user_id and b.blocked_id = ${authorId})
        or (b.blocker_id = ${authorId} and b.blocked_id = p.user_id))
    on conflict do nothing`);
}

const ownStanding = (authorId: string, id: string) =>
  and(eq(comments.id, id), eq(comments.authorId, authorId), isNull(comments.deletedAt));

/** Words a comment of one's own anew; what it said before is kept. The routine it stands at, or null: there is none. */
export async function rewordComment(
  tx: Transaction,
  authorId: string,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<string | null> {
  const [was] = await tx
    .select({ body: comments.body, routineId: comments.routineId })
    .from(comments)
    .where(and(ownStanding(authorId, id), isNull(comments.hiddenAt)))
    .for("update");
  if (!was) return null;
  if (was.body === body) return was.routineId;
  await tx.execute(sql`
    insert into comment_edits (id, comment_id, body, edited_by) values (${newId()}, ${id}, ${was.body}, ${authorId})`);
  await tx
    .update(comments)
    .set({ body, editedAt: sql`now()` })
    .where(eq(comments.id, id));
  await writeMentions(tx, authorId, id, body);
  return was.routineId;
}

/** Deletes a comment of one's own, and withdraws the outcome that stood under it. The routine, or null. */
export async function removeComment(
  tx: Transaction,
  authorId: string,
  id: string,
): Promise<string | null> {
  const [gone] = await tx
    .update(comments)
    .set({ deletedAt: sql`now()`, deletedBy: authorId })
    .where(ownStanding(authorId, id))
    .returning({ routineId: comments.routineId });
  if (!gone) return null;
  await tx.execute(sql`
    update outcomes set withdrawn_at = now() where comment_id = ${id} and withdrawn_at is null`);
  return gone.routineId;
}

const columns = { helped: comments.helped, same: comments.same, careful: comments.careful };

/** Answers a comment with a reaction, and counts it in the same act. A second time changes nothing. */
export async function react(
  tx: Transaction,
  userId: string,
  { commentId, kind }: ReactionInput,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    insert into reactions (comment_id, user_id, kind) values (${commentId}, ${userId}, ${kind})
    on conflict do nothing returning kind`);
  return rows.length > 0 && count(tx, commentId, kind, 1);
}

/** Takes a reaction back. */
export async function unreact(
  tx: Transaction,
  userId: string,
  { commentId, kind }: ReactionInput,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    delete from reactions where comment_id = ${commentId} and user_id = ${userId} and kind = ${kind} returning kind`);
  return rows.length > 0 && count(tx, commentId, kind, -1);
}

async function count(
  tx: Transaction,
  id: string,
  kind: ReactionInput["kind"],
  by: number,
): Promise<true> {
  await tx
    .update(comments)
    .set({ [kind]: sql`${columns[kind]} + ${by}` })
    .where(eq(comments.id, id));
  return true;
}
