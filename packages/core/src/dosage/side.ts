import * as z from "zod";

/** `both`: the set has no side of its own, or its reps alternate from side to side. */
export const Side = z.enum(["left", "right", "both"]);
export type Side = z.infer<typeof Side>;

/** What the log calls a unit of work: a set of reps, one timed hold, or one tender spot. */
export const SetKind = z.enum(["reps", "hold", "spot"]);
export type SetKind = z.infer<typeof SetKind>;
