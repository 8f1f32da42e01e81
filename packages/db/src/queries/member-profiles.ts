import type { CoachSearch, ProfileInput } from "@fourstep/core";
import { eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { memberProfiles } from "../schema/index.ts";
import { ask } from "./ask.ts";
import { noBlockBetween } from "./blocks.ts";
import { pictureOf } from "./member-pictures.ts";
import { routineIsPublic } from "./public-routines.ts";

const shown = {
  displayName: memberProfiles.displayName,
  about: memberProfiles.about,
  hasPage: memberProfiles.hasPage,
};

/** How a person is shown to others; null while they are not shown at all. */
export async function memberProfileOf(
  db: Db | Transaction,
  userId: string,
): Promise<ProfileInput | null> {
  const [row] = await db
    .select(shown)
    .from(memberProfiles)
    .where(eq(memberProfiles.userId, userId));
  return row ?? null;
}

/** Writes how a person is shown. False: somebody else goes by that name. */
export async function writeMemberProfile(
  tx: Transaction,
  userId: string,
  profile: ProfileInput,
): Promise<boolean> {
  // Two who want one name at once: the second waits here and finds it taken.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('member_profiles'), hashtext(lower(${profile.displayName})))`,
  );
  const { rows } = await tx.execute(sql`
    select from member_profiles
    where lower(display_name) = lower(${profile.displayName}) and user_id <> ${userId}`);
  if (rows.length > 0) return false;
  await tx
    .insert(memberProfiles)
    .values({ userId, ...profile })
    .onConflictDoUpdate({
      target: memberProfiles.userId,
      set: { ...profile, updatedAt: sql`now()` },
    });
  return true;
}

/** A trainer as anybody may read of them, on the page that they asked for. */
export interface PublicCoach {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The id of the picture that they chose. */
  readonly picture: string | null;
}

/** SQL: the person `u` with the profile `m` has a page that the viewer (SQL; null for a visitor) may read. */
const hasPublicPage = (viewer: string) => `(m.has_page and 'trainer' = any(u.roles)
      and u.deactivated_at is null and ${noBlockBetween(viewer, "u.id")})`;

const coach = {
  name: "public_coach",
  text: `
    select u.id, m.display_name as name, m.about, ${pictureOf("u")} as picture
    from member_profiles m join users u on u.id = m.user_id
    where m.user_id = $1 and ${hasPublicPage("$2::uuid")}`,
};

/**
 * The page of a trainer; null when they have none, or when they and the viewer (null: anybody) keep out of each other's
 * sight. What they published: `publicRoutines` of that author.
 */
export async function publicCoach(
  db: Db,
  id: string,
  viewerId: string | null = null,
): Promise<PublicCoach | null> {
  const [row] = await ask<PublicCoach & Record<string, unknown>>(db, coach, [id, viewerId]);
  return row ?? null;
}

/** A trainer among the others. */
export interface CoachInList extends PublicCoach {
  /** How many routines of theirs anybody may read. */
  readonly routines: number;
}

const coaches = {
  name: "public_coaches",
  text: `
    select json_build_object('id', u.id, 'name', m.display_name, 'about', m.about, 'picture', ${pictureOf("u")},
      'routines', own.count) as coach, lower(m.display_name) as place
    from member_profiles m join users u on u.id = m.user_id
    cross join lateral (
      select count(*)::int as count, coalesce(string_agg(r.name, ' '), '') as names
      from routines r where r.owner_id = u.id and ${routineIsPublic}) own
    where ${hasPublicPage("$1::uuid")} and lower(m.display_name) > $2
      and (select coalesce(bool_and(strpos(lower(m.display_name || ' ' || m.about || ' ' || own.names), word) > 0), true)
        from unnest($3::text[]) word)
    order by lower(m.display_name) limit $4`,
};

/**
 * A page of the trainers who have a page of their own, by name. Those whose name, words about themselves and routines
 * hold every one of the words that are asked for.
 */
export async function publicCoaches(
  db: Db,
  { words, after, limit }: CoachSearch & { readonly limit: number },
  viewerId: string | null = null,
): Promise<{ readonly coaches: CoachInList[]; readonly next: string | null }> {
  const rows = await ask<{ coach: CoachInList; place: string }>(db, coaches, [
    viewerId,
    after,
    words,
    limit + 1,
  ]);
  const shown = rows.slice(0, limit);
  return {
    coaches: shown.map(({ coach: one }) => one),
    next: rows.length > limit ? (shown.at(-1)?.place ?? null) : null,
  };
}
