import * as z from "zod";
import { Honeypot } from "../civility/input.ts";
import { idPattern } from "../viewer/id.ts";

/** As people count: what looks like one character is one, or close to it. */
const charactersOf = (text: string) => Array.from(text).length;

export const mostCharacters = 4000;

const CommentBody = z
  .string()
  // Cheap first: nobody measures a hundred thousand characters one by one.
  .max(mostCharacters * 4)
  .trim()
  .min(1)
  .refine((body) => charactersOf(body) <= mostCharacters);

const RoutineId = z.string().min(1).max(100);
const ExerciseId = z.string().min(1).max(100);

/** Something said of a routine, of one exercise in it, or to another comment. The browser names it. */
export const CommentInput = z.object({
  id: z.uuid(),
  routineId: RoutineId,
  exerciseId: ExerciseId.optional(),
  parentId: z.uuid().optional(),
  body: CommentBody,
  website: Honeypot,
});
export type CommentInput = z.infer<typeof CommentInput>;

export const UpdateCommentInput = z.object({ id: z.uuid(), body: CommentBody });
export type UpdateCommentInput = z.infer<typeof UpdateCommentInput>;

export const CommentSort = z.enum(["newest", "helpful"]);
export type CommentSort = z.infer<typeof CommentSort>;

/** Where a page ended: how many were helped, the moment in microseconds, and the comment. */
export const CommentCursor = z
  .string()
  .regex(
    new RegExp(String.raw`^\d{1,9}~\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00~${idPattern}$`),
  );

/**
 * A page of a routine's threads; `exerciseId` names the exercise that they speak of, `only` one comment whose thread
 * alone is wanted.
 */
export const CommentListInput = z.object({
  routineId: RoutineId,
  exerciseId: ExerciseId.optional(),
  sort: CommentSort.default("helpful"),
  after: CommentCursor.optional(),
  only: z.uuid().optional(),
  limit: z.int().min(1).max(20).default(20),
});
export type CommentListInput = z.infer<typeof CommentListInput>;

/** A page of what was said of one exercise, in whichever routine; the latest first. */
export const ExerciseCommentsInput = z.object({
  exerciseId: ExerciseId,
  after: CommentCursor.optional(),
  limit: z.int().min(1).max(20).default(20),
});
export type ExerciseCommentsInput = z.infer<typeof ExerciseCommentsInput>;

export const ReactionKind = z.enum(["helped", "same", "careful"]);
export type ReactionKind = z.infer<typeof ReactionKind>;

export const ReactionInput = z.object({ commentId: z.uuid(), kind: ReactionKind });
export type ReactionInput = z.infer<typeof ReactionInput>;

/** Names the public routine that is meant: one of the product's own, or a person's. */
export const OfPublicRoutine = z.object({ routineId: RoutineId });
export type OfPublicRoutine = z.infer<typeof OfPublicRoutine>;
