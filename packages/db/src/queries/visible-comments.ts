import { routineIsPublic, routineIsUnblocked } from "./public-routines.ts";

/** SQL: neither of two people blocked the other; a viewer who is nobody in particular has blocked nobody. */
const unblocked = (viewer: string, other: string) => `(${viewer}::uuid is null or not exists (
      select from blocks b
      where (b.blocker_id = ${viewer} and b.blocked_id = ${other})
        or (b.blocker_id = ${other} and b.blocked_id = ${viewer})))`;

/** SQL: the comment `c` is neither deleted nor hidden, save for its own writer, and `isMet` says that they meet. */
const stands = (viewer: string, c: string, isMet: string) => `(${c}.deleted_at is null
    and (${c}.hidden_at is null or coalesce(${c}.author_id = ${viewer}::uuid, false))
    and ${isMet})`;

const routineSeen = (viewer: string, routine: string) => `exists (
      select from routines r where r.id = ${routine} and ${routineIsPublic} and ${routineIsUnblocked(viewer)})`;

/**
 * SQL: the words of the comment `c` may be read by the viewer in `viewer` (null: by anybody). The one rule for pages,
 * counts, feeds, sums and notices. Whoever does not see the routine reads nothing of it. A hidden comment is still there
 * for its own writer. It is never null, so that its opposite holds for all that is not seen.
 */
export const visibleTo = (viewer: string, c = "c") =>
  `(${stands(viewer, c, unblocked(viewer, `${c}.author_id`))} and ${routineSeen(viewer, `${c}.routine_id`)})`;

/**
 * The same rule for a page of threads, where the viewer and the routine are looked at once and not for every comment:
 * `people` is a part of a `with`, `routine` holds for all that stands in that routine, `words` for one comment of it.
 */
export const visibleOnce = (viewer: string) => ({
  people: `unmet as materialized (
    select coalesce(array_agg(case when b.blocker_id = ${viewer} then b.blocked_id else b.blocker_id end), '{}') as people
    from blocks b where b.blocker_id = ${viewer}::uuid or b.blocked_id = ${viewer}::uuid)`,
  routine: (routine: string) => routineSeen(viewer, routine),
  words: (c: string) =>
    stands(viewer, c, `${c}.author_id <> all ((select people from unmet)::uuid[])`),
});
