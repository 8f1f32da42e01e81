import { routineIsPublic, routineIsUnblocked } from "./public-routines.ts";

/** SQL: neither of two people blocked the other; a viewer who is nobody in particular has blocked nobody. */
const unblocked = (viewer: string, other: string) => `(${viewer}::uuid is null or not exists (
      select from blocks b
      where (b.blocker_id = ${viewer} and b.blocked_id = ${other})
        or (b.blocker_id = ${other} and b.blocked_id = ${viewer})))`;

/**
 * SQL: the words of the comment `c` may be read by the viewer in `viewer` (null: by anybody). The one rule for pages,
 * counts, feeds, sums and notices. Whoever does not see the routine reads nothing of it. A hidden comment is still there
 * for its own writer. It is never null, so that its opposite holds for all that is not seen.
 */
export const visibleTo = (viewer: string, c = "c") => `(${c}.deleted_at is null
    and (${c}.hidden_at is null or coalesce(${c}.author_id = ${viewer}::uuid, false))
    and ${unblocked(viewer, `${c}.author_id`)}
    and exists (select from routines r where r.id = ${c}.routine_id and ${routineIsPublic}
      and ${routineIsUnblocked(viewer)}))`;

/** SQL: the comment `c` has its place in the thread: it may be read, or something below it may. */
export const hasPlace = (viewer: string, c = "c") => `(${visibleTo(viewer, c)} or exists (
    select from comments below
    where (below.root_id = ${c}.id or below.parent_id = ${c}.id) and below.id <> ${c}.id
      and ${visibleTo(viewer, "below")}))`;
