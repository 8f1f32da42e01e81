import { Invalid, NotFound, type OfAuthor, say } from "@fourstep/core";
import {
  followAuthor,
  inTransaction,
  recordAct,
  type Transaction,
  unfollowAuthor,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer hears of what an author publishes from now on. Asked twice, it is one following. */
export async function createFollow(acting: Acting, { authorId }: OfAuthor): Promise<object> {
  const { db, viewer } = acting;
  if (authorId === viewer.id) throw new Invalid(say("member.yourself"), "authorId");
  await inTransaction(db, async (tx) => {
    if (!(await followAuthor(tx, viewer.id, authorId))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await record(tx, acting, "authorFollow.create", authorId);
  });
  return {};
}

/** And hears of it no more. */
export async function deleteFollow(acting: Acting, { authorId }: OfAuthor): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    if (!(await unfollowAuthor(tx, acting.viewer.id, authorId))) return;
    await record(tx, acting, "authorFollow.delete", authorId);
  });
  return {};
}

const record = (tx: Transaction, { viewer, request }: Acting, action: string, authorId: string) =>
  recordAct(tx, {
    actorId: viewer.id,
    action,
    subjectType: "user",
    subjectId: authorId,
    address: request.address,
  });
