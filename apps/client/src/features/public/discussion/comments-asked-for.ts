import { CommentListInput } from "@fourstep/core";
import type { Given } from "../search-params.ts";

/** Which comments an address asks for. What is none of ours is taken as not asked. */
export function commentsAskedFor(
  routineId: string,
  { sort, after, comment, exercise }: Given,
): CommentListInput {
  const parts = { sort, after, only: comment, exerciseId: exercise === "" ? undefined : exercise };
  const fair = Object.entries(parts).filter(
    ([part, value]) => CommentListInput.safeParse({ routineId, [part]: value }).success,
  );
  return CommentListInput.parse({ routineId, ...Object.fromEntries(fair) });
}
