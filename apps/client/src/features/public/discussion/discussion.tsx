import { type CommentPage, type CommentSort, exerciseById, mostCounted } from "@fourstep/core";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import { commentWords } from "@fourstep/web/discussion/comment-words";
import { words } from "../../../words.ts";
import { TakePart } from "./take-part.tsx";

interface DiscussionProps {
  routineId: string;
  page: CommentPage;
  sort: CommentSort;
  /** Not the beginning: a later page, or one comment's thread. */
  isPart: boolean;
}

const nameOf = (id: string) => exerciseById(id)?.name;

/** What people found, as the server draws it: whole without a script. Whoever takes part takes it over. */
export function Discussion({
  routineId,
  page: { threads, next, count },
  sort,
  isPart,
}: DiscussionProps) {
  const said = commentWords();
  const here = `/routines/${routineId}`;
  return (
    <section aria-labelledby="discussion" className="scroll-mt-6">
      <h2 id="discussion" className="type-p-h2">
        {words("discussion.title")}
      </h2>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 border-b border-line">
        <p className="type-p-body text-ink-2">
          {count > mostCounted
            ? words("discussion.countMore", { count: mostCounted })
            : words("discussion.count", { count })}
        </p>
        <p className="flex gap-x-5">
          {(["helpful", "newest"] as const).map((one) => (
            <a
              key={one}
              href={`${here}?sort=${one}#discussion`}
              aria-current={!isPart && one === sort ? "true" : undefined}
              className="type-p-body inline-flex min-h-12 items-center text-ink-2 aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {words(`discussion.sort.${one}`)}
            </a>
          ))}
        </p>
      </div>
      <TakePart
        routineId={routineId}
        sort={sort}
        words={said}
        invite={words("discussion.invite")}
        signIn={words("discussion.signIn")}
        failed={words("discussion.loadFailed")}
      >
        <CommentThread threads={threads} words={said} exerciseName={nameOf} />
        {next === null ? null : (
          <a
            href={`${here}?sort=${sort}&after=${encodeURIComponent(next)}#discussion`}
            className="link inline-flex min-h-12 items-center font-semibold text-accent"
          >
            {words("discussion.next")}
          </a>
        )}
        {isPart ? (
          <a
            href={`${here}#discussion`}
            className="link ms-6 inline-flex min-h-12 items-center font-semibold text-accent"
          >
            {words("discussion.all")}
          </a>
        ) : null}
      </TakePart>
    </section>
  );
}
