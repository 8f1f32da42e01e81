import { joinClasses } from "./join-classes.ts";

/** A place that will be filled. Give it the size of what comes, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={joinClasses(
        "skeleton skeleton--pulse block motion-reduce:animate-none",
        className,
      )}
    />
  );
}
