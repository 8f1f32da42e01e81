import type { CommentListInput, CommentPage } from "@fourstep/core";
import { commentsOf } from "@fourstep/db";

import type { Context } from "../acting.ts";

/** A page of a routine's threads, as whoever asks may read them. */
export function listComments(
  { db, viewer }: Context,
  input: CommentListInput,
): Promise<CommentPage> {
  return commentsOf(db, viewer?.id ?? null, input);
}
