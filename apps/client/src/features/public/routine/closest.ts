import type { PublicRoutine } from "@fourstep/db";

const idsOf = ({ routine }: PublicRoutine) =>
  new Set(routine.items.map(({ exerciseId }) => exerciseId));

/** The two that share most exercises with this one; the gentler first where they share as many. */
export function closestTo(shown: PublicRoutine, all: readonly PublicRoutine[]): PublicRoutine[] {
  const own = idsOf(shown);
  const shared = (other: PublicRoutine) => [...idsOf(other)].filter((id) => own.has(id)).length;
  return all
    .filter(({ routine }) => routine.id !== shown.routine.id)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, 2);
}
