import { words } from "../../../words.ts";

const linkClass = "link inline-flex min-h-12 items-center font-semibold text-accent";

interface PageLinksProps {
  /** The discussion's own page. */
  here: string;
  /** The page after this one; null when this is the last. */
  next: string | null;
  /** Not the beginning: a later page, or one comment's thread. */
  isPart: boolean;
}

/** On to what was said before, and back to the beginning. */
export function PageLinks({ here, next, isPart }: PageLinksProps) {
  return (
    <p className="flex flex-wrap gap-x-6">
      {next === null ? null : (
        <a href={`${next}#discussion`} className={linkClass}>
          {words("discussion.next")}
        </a>
      )}
      {isPart ? (
        <a href={`${here}#discussion`} className={linkClass}>
          {words("discussion.all")}
        </a>
      ) : null}
    </p>
  );
}
