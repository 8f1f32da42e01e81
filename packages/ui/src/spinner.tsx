/** Something is under way. Decoration only: the words beside it say what. */
export function Spinner() {
  return (
    <span
      aria-hidden
      data-slot="spinner"
      className="inline-block size-[1.1em] shrink-0 animate-spin rounded-full border-[0.16em] border-current border-r-transparent motion-reduce:animate-none"
    />
  );
}
