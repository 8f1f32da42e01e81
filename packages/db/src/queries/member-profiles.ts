import type { ProfileInput } from "@fourstep/core";
import { eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { memberProfiles } from "../schema/index.ts";
import { ask } from "./ask.ts";
import { pictureOf } from "./member-pictures.ts";

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

const coach = {
  name: "public_coach",
  text: `
    select u.id, m.display_name as name, m.about, ${pictureOf("u")} as picture
    from member_profiles m join users u on u.id = m.user_id
    where m.user_id = $1 and m.has_page and 'trainer' = any(u.roles) and u.deactivated_at is null`,
};

/** The page of a trainer; null when they have none. What they published: `publicRoutines` of that author. */
export async function publicCoach(db: Db, id: string): Promise<PublicCoach | null> {
  const [row] = await ask<PublicCoach & Record<string, unknown>>(db, coach, [id]);
  return row ?? null;
}
