import type { ExerciseCommentPage, ExerciseThread } from "@fourstep/core";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import { commentWords } from "@fourstep/web/discussion/comment-words";
import { words } from "../../../words.ts";
import { PageLinks } from "./page-links.tsx";

/** What people said of one exercise, each in the routine where it was said, and where it is answered. */
export function ExerciseDiscussion({
  exerciseId,
  page: { threads, next },
  isPart,
}: {
  exerciseId: string;
  page: ExerciseCommentPage;
  isPart: boolean;
}) {
  const here = `/exercises/${exerciseId}`;
  const routineOf = new Map(
    threads.flatMap(({ id, replies, routine }: ExerciseThread) =>
      [id, ...replies.map((reply) => reply.id)].map((one) => [one, routine] as const),
    ),
  );
  return (
    <section aria-labelledby="discussion" className="scroll-mt-6">
      <h2 id="discussion" className="type-p-h2">
        {words("discussion.ofExercise")}
      </h2>
      <p className="type-p-body mt-2 border-b border-line pb-4 text-ink-2">
        {words("discussion.ofExerciseWhere")}
      </p>
      <CommentThread
        threads={threads}
        words={{ ...commentWords(), empty: words("discussion.ofExerciseEmpty") }}
        addressOf={(id) => `/routines/${routineOf.get(id)?.id ?? ""}?comment=${id}#c-${id}`}
        placeOf={({ id, depth }) => {
          const routine = routineOf.get(id);
          if (!routine || depth > 0) return null;
          return {
            words: words("discussion.in", { routine: routine.name }),
            href: `/routines/${routine.id}?comment=${id}#c-${id}`,
          };
        }}
      />
      <PageLinks
        here={here}
        next={next && `${here}?after=${encodeURIComponent(next)}`}
        isPart={isPart}
      />
    </section>
  );
}
