import type { HeldThing } from "@fourstep/db";

type Named = Pick<HeldThing, "commentId" | "routineId">;

/** What an act of moderation was about, as it is remembered. */
export const subjectOf = ({ commentId, routineId }: Named): { type: string; id: string } =>
  commentId === null ? { type: "routine", id: routineId } : { type: "comment", id: commentId };
