import type { ReactionKind } from "./input.ts";
import type { Outcome } from "../outcome/outcome.ts";

/** A comment in its thread, as somebody may read it. */
export interface Comment {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  /** The exercise of the routine that it speaks of. */
  readonly exerciseId: string | null;
  /** Only what is shown has words and a writer. Hidden from others, its own writer still reads it. */
  readonly state: "shown" | "hidden" | "deleted";
  readonly author: CommentAuthor | null;
  readonly body: string | null;
  readonly at: string;
  readonly editedAt: string | null;
  readonly counts: Readonly<Record<ReactionKind, number>>;
  /** What the viewer answered to it. */
  readonly mine: readonly ReactionKind[];
  readonly isMine: boolean;
  readonly outcome: Outcome | null;
}

export interface CommentAuthor {
  readonly id: string;
  /** The name that they chose. */
  readonly name: string;
  /** The id of the picture that they chose. */
  readonly picture: string | null;
  readonly isTrainer: boolean;
  /** The routine is theirs. */
  readonly isRoutineAuthor: boolean;
}

export interface CommentThread extends Comment {
  /** All that was said to it, down to the second level, the first one first. */
  readonly replies: readonly Comment[];
}

/** What was said of an exercise, and the routine that it was said in. */
export interface ExerciseThread extends CommentThread {
  readonly routine: { readonly id: string; readonly name: string };
}

export interface ExerciseCommentPage {
  readonly threads: readonly ExerciseThread[];
  readonly next: string | null;
}

export interface CommentPage {
  readonly threads: readonly CommentThread[];
  /** Where the next page goes on; null at the end. */
  readonly next: string | null;
  /** Comments that can be seen, counted up to `mostCounted`. */
  readonly count: number;
}

/** Beyond this, a page says "more than": counting fifty thousand would cost more than showing twenty. */
export const mostCounted = 200;
