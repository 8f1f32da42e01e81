import type { AdaptedFrom } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { pictureOf } from "./member-pictures.ts";
import { routineShown, type RoutineShown } from "./routines.ts";

/** Whose routine it is, by the name that they chose for the public. */
export interface PublicAuthor {
  readonly id: string;
  readonly name: string;
  /** They have a page of their own. */
  readonly hasPage: boolean;
  /** The id of the picture that they chose. */
  readonly picture: string | null;
}

/** A routine as anybody may read it. */
export interface PublicRoutine {
  readonly routine: RoutineShown;
  /** Null for the routines that come with the product. */
  readonly author: PublicAuthor | null;
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/**
 * SQL: anybody may read this routine: it came with the product, or its owner's publication stands and no moderator
 * hides it.
 */
const isPublic = (
  r: string,
) => `(${r}.archived_at is null and ${r}.hidden_at is null and (${r}.owner_id is null or exists (
      select from routine_publications p where p.routine_id = ${r}.id and p.withdrawn_at is null)))`;
export const routineIsPublic = isPublic("r");

/** SQL: neither the viewer in `viewer` (null for nobody in particular) nor the routine's owner blocked the other. */
export const routineIsUnblocked = (
  viewer: string,
  r = "r",
) => `(${viewer}::uuid is null or ${r}.owner_id is null or not exists (
      select from blocks b
      where (b.blocker_id = ${viewer} and b.blocked_id = ${r}.owner_id)
        or (b.blocker_id = ${r}.owner_id and b.blocked_id = ${viewer})))`;

const author = (o: string, m: string, more = "") => `json_build_object('id', ${o}.id,
      'name', coalesce(${m}.display_name, ${o}.name), 'hasPage', coalesce(${m}.has_page, false)${more})`;

/** SQL: the viewer may read the routine `s` that another was adapted from. */
export const sourceIsSeen = (viewer: string) =>
  `(s.id is not null and ${isPublic("s")} and ${routineIsUnblocked(viewer, "s")})`;

/**
 * SQL: what a viewer may still see of the routine that `r` was adapted from; null when it was not. Whoever took theirs
 * back is named on as long as they have a page of their own.
 */
export const adaptedFrom = (viewer: string) => `case when r.adapted_content is not null then (
    select json_build_object(
      'source', case when ${sourceIsSeen(viewer)} then json_build_object('id', s.id, 'name', s.name) end,
      'author', case when so.id is not null and ${routineIsUnblocked(viewer, "s")} and (${sourceIsSeen(viewer)}
        or (sm.has_page and 'trainer' = any(so.roles) and so.deactivated_at is null)) then ${author("so", "sm")} end)
    from (select) once
    left join routines s on s.id = r.adapted_from
    left join users so on so.id = s.owner_id
    left join member_profiles sm on sm.user_id = s.owner_id) end`;

const shown = (more = "") => `
  select ${routineShown} as routine, ${more}
    case when o.id is not null then ${author("o", "m", `, 'picture', ${pictureOf("o")}`)} end as author,
    ${iso("coalesce(last.published_at, r.created_at)")} as "publishedAt", ${iso("r.updated_at")} as "updatedAt"
  from routines r
  left join users o on o.id = r.owner_id
  left join member_profiles m on m.user_id = r.owner_id
  left join lateral (
    select p.published_at from routine_publications p
    where p.routine_id = r.id and p.withdrawn_at is null
    order by p.published_at desc limit 1) last on true`;

const list = {
  name: "public_routines",
  text: `${shown()}
    where ${routineIsPublic} and ($1::uuid is null or r.owner_id = $1) and ${routineIsUnblocked("$2")}
    order by r.owner_id nulls first, array_position(array['beginner', 'intermediate', 'advanced'], r.level), r.name, r.id
    limit 500`,
};

/**
 * What anybody may read, or one author's part of it: the product's own first, the gentler levels before the others.
 * `viewerId` is given for somebody with blocks, who sees nothing of those they are blocked from.
 */
export function publicRoutines(
  db: Db,
  { authorId = null, viewerId = null }: { authorId?: string | null; viewerId?: string | null } = {},
): Promise<PublicRoutine[]> {
  return ask<PublicRoutine & Record<string, unknown>>(db, list, [authorId, viewerId]);
}

/** One routine as its own page shows it. */
export interface RoutineInPublic extends PublicRoutine {
  /** Null when it is nobody's but its author's. */
  readonly adaptedFrom: AdaptedFrom | null;
}

const one = {
  name: "public_routine",
  text: `${shown(`${adaptedFrom("$2")} as "adaptedFrom",`)}
    where ${routineIsPublic} and r.id = $1 and ${routineIsUnblocked("$2")}`,
};

/** One routine as anybody may read it; null when it is not public. */
export async function publicRoutine(
  db: Db,
  id: string,
  viewerId: string | null = null,
): Promise<RoutineInPublic | null> {
  const [row] = await ask<RoutineInPublic & Record<string, unknown>>(db, one, [id, viewerId]);
  return row ?? null;
}
