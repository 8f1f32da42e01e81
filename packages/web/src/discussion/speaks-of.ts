import type { Comment } from "@fourstep/core";
import { exerciseById } from "@fourstep/core/library";
import type { CommentPlace } from "@fourstep/ui/patterns/comment-thread";
import { type CommentWords, fill } from "@fourstep/ui/patterns/comment-words";

/** An exercise of the routine that a comment may speak of. */
export interface SpokenOf {
  readonly id: string;
  readonly name: string;
}

/** The exercise that a comment on a routine speaks of, with the way to its page. */
export function speaksOf(
  { exerciseId }: Comment,
  { on }: CommentWords,
  exerciseAt: (id: string) => string,
): CommentPlace | null {
  const exercise = exerciseId === null ? undefined : exerciseById(exerciseId);
  if (!exercise) return null;
  return { words: fill(on, { exercise: exercise.name }), href: exerciseAt(exercise.id) };
}
