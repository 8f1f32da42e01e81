import { type CommentPage, type CommentSort, mostCounted } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import { Select } from "@fourstep/ui/select";
import { commentWords } from "@fourstep/web/discussion/comment-words";
import { type SpokenOf, speaksOf } from "@fourstep/web/discussion/speaks-of";
import { words } from "../../../words.ts";
import { exerciseAt } from "./exercise-at.ts";
import { PageLinks } from "./page-links.tsx";
import { TakePart } from "./take-part.tsx";

interface DiscussionProps {
  routineId: string;
  page: CommentPage;
  sort: CommentSort;
  /** What a comment may speak of, beside the whole. */
  exercises: readonly SpokenOf[];
  /** Only what speaks of this one is shown. */
  about: SpokenOf | undefined;
  /** Not the beginning: a later page, or one comment's thread. */
  isPart: boolean;
}

/** What people found, as the server draws it: whole without a script. Whoever takes part takes it over. */
export function Discussion({
  routineId,
  page: { threads, next, count },
  sort,
  exercises,
  about,
  isPart,
}: DiscussionProps) {
  const said = commentWords();
  const here = `/routines/${routineId}`;
  const narrowed = about ? `&exercise=${about.id}` : "";
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
              href={`${here}?sort=${one}${narrowed}#discussion`}
              aria-current={!isPart && one === sort ? "true" : undefined}
              className="type-p-body inline-flex min-h-12 items-center text-ink-2 aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {words(`discussion.sort.${one}`)}
            </a>
          ))}
        </p>
      </div>
      <form action={`${here}#discussion`} className="mt-4 flex flex-wrap items-end gap-3">
        <input type="hidden" name="sort" value={sort} />
        <Select
          name="exercise"
          label={words("discussion.about")}
          defaultValue={about?.id ?? ""}
          options={[
            { value: "", label: words("discussion.aboutAll") },
            ...exercises.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          className="min-w-0 flex-1 sm:max-w-80"
        />
        <button type="submit" className={buttonClass({ variant: "secondary" })}>
          {words("public.show")}
        </button>
      </form>
      <TakePart
        routineId={routineId}
        sort={sort}
        exercises={exercises}
        aboutId={about?.id}
        words={said}
        invite={words("discussion.invite")}
        signIn={words("discussion.signIn")}
        failed={words("discussion.loadFailed")}
      >
        <CommentThread
          threads={threads}
          words={
            about
              ? { ...said, empty: words("discussion.emptyAbout", { exercise: about.name }) }
              : said
          }
          placeOf={(comment) => speaksOf(comment, said, exerciseAt)}
        />
        <PageLinks
          here={here}
          next={next && `${here}?sort=${sort}${narrowed}&after=${encodeURIComponent(next)}`}
          isPart={isPart}
        />
      </TakePart>
    </section>
  );
}
