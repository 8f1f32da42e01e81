import { articleRoutineId, type CommentPage, mostCounted } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import { commentWords } from "@fourstep/web/discussion/comment-words";
import { words } from "../../../words.ts";

const routine = `/routines/${articleRoutineId}`;

/** The question that the article ends with, and the first of the answers to it. */
export function TheQuestion({ answers: { threads, count } }: { answers: CommentPage }) {
  return (
    <section
      aria-labelledby="question"
      className="mt-20 grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]"
    >
      <div>
        <h2 id="question" className="type-p-h2">
          {words("front.question")}
        </h2>
        <p className="type-p-body mt-3 max-w-[36rem] text-ink-2">{words("front.questionWhy")}</p>
        <a
          href={`${routine}#discussion`}
          className={buttonClass({ variant: "secondary", className: "mt-5" })}
        >
          {count > mostCounted
            ? words("front.toManyAnswers", { count: mostCounted })
            : words("front.toAnswers", { count })}
        </a>
      </div>
      <div className="border-t border-line">
        <CommentThread
          // What was said to them stands where they were said.
          threads={threads
            .filter(({ state }) => state === "shown")
            .map((thread) => ({ ...thread, replies: [] }))}
          words={{ ...commentWords(), empty: words("front.noAnswer") }}
          addressOf={(id) => `${routine}?comment=${id}#c-${id}`}
          placeOf={() => null}
        />
      </div>
    </section>
  );
}
