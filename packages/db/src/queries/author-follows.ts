import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { authorFollows } from "../schema/index.ts";
import { routineIsPublic } from "./public-routines.ts";

/** Follows an author who has something published. False: there is no such author for this person. */
export async function followAuthor(
  tx: Transaction,
  followerId: string,
  authorId: string,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from users u
    where u.id = ${authorId} and u.deactivated_at is null
      and exists (
        select from routines r where r.owner_id = u.id and ${sql.raw(routineIsPublic)})
      and not exists (
        select from blocks b
        where (b.blocker_id = u.id and b.blocked_id = ${followerId})
          or (b.blocker_id = ${followerId} and b.blocked_id = u.id))`);
  if (rows.length === 0) return false;
  await tx.insert(authorFollows).values({ followerId, authorId }).onConflictDoNothing();
  return true;
}

/** False: they were not followed. */
export async function unfollowAuthor(
  tx: Transaction,
  followerId: string,
  authorId: string,
): Promise<boolean> {
  const gone = await tx
    .delete(authorFollows)
    .where(and(eq(authorFollows.followerId, followerId), eq(authorFollows.authorId, authorId)))
    .returning({ id: authorFollows.authorId });
  return gone.length > 0;
}
