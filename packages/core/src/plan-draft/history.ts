/** What can be undone and done again. `part` names what changed last: more of the same is one step back. */
export interface History<Content> {
  readonly past: readonly Content[];
  readonly now: Content;
  readonly future: readonly Content[];
  readonly part: string | null;
}

/** Steps back that are kept. */
const longest = 100;

/** A history that begins here: there is nothing to undo. */
export function historyOf<Content>(now: Content): History<Content> {
  return { past: [], now, future: [], part: null };
}

/**
 * Goes on from here. Two changes of the same part, one right after the other, are undone together: five presses on "more
 * reps" are one step.
 */
export function changedTo<Content>(
  history: History<Content>,
  next: Content,
  part: string | null = null,
): History<Content> {
  if (next === history.now) return history;
  const isMore = part !== null && part === history.part;
  const past = isMore ? history.past : [...history.past, history.now].slice(-longest);
  return { past, now: next, future: [], part };
}

/** One step back; the same when there is none. */
export function undone<Content>({ past, now, future, part }: History<Content>): History<Content> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, part };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], part: null };
}

/** One step forward again; the same when there is none. */
export function redone<Content>({ past, now, future, part }: History<Content>): History<Content> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, now, future, part };
  return { past: [...past, now], now: next, future: rest, part: null };
}
