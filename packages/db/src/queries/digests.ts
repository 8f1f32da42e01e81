import type { Digest, NoticeKind } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask } from "./ask.ts";
import { noticeMayBeShown } from "./notices.ts";

// Two topics of one channel, of which one at most is wanted.
const topics = { daily: "digest.daily", weekly: "digest.weekly" } as const;

const chosen = {
  name: "digest_of",
  text: `
    select case topic when '${topics.daily}' then 'daily' else 'weekly' end as digest
    from notification_preferences
    where user_id = $1 and channel = 'mail' and wanted and topic in ('${topics.daily}', '${topics.weekly}')
    order by topic limit 1`,
};

/** How often somebody wants their notices by mail; never, until they say so. */
export async function digestOf(db: Db, userId: string): Promise<Digest> {
  const [row] = await ask<{ digest: Digest }>(db, chosen, [userId]);
  return row?.digest ?? "off";
}

/** Writes down how often somebody wants them. */
export async function chooseDigest(tx: Transaction, userId: string, digest: Digest): Promise<void> {
  for (const [name, topic] of Object.entries(topics)) {
    const wanted = name === digest;
    await tx.execute(sql`
      insert into notification_preferences (user_id, topic, channel, wanted)
      values (${userId}, ${topic}, 'mail', ${wanted})
      on conflict (user_id, topic, channel) do update set wanted = ${wanted}, updated_at = now()`);
  }
}

const waiting = `n.read_at is null and n.mailed_at is null and ${noticeMayBeShown}`;

const due = {
  name: "digests_due",
  text: `
    select p.user_id as "userId" from notification_preferences p
    join users u on u.id = p.user_id and u.deactivated_at is null
    where p.channel = 'mail' and p.wanted and p.topic = $1 and ($2::uuid is null or p.user_id > $2)
      and exists (select from notices n where n.user_id = p.user_id and ${waiting})
    order by p.user_id limit 500`,
};

/** Who is owed a mail of this kind, five hundred after somebody. */
export async function digestsDue(
  db: Db,
  digest: keyof typeof topics,
  after: string | null,
): Promise<string[]> {
  const rows = await ask<{ userId: string }>(db, due, [topics[digest], after]);
  return rows.map(({ userId }) => userId);
}

/** What one mail tells: how much of each kind. */
export interface DigestFacts extends Record<string, unknown> {
  readonly email: string;
  readonly name: string;
  readonly counts: Readonly<Partial<Record<NoticeKind, number>>>;
}

/** Takes what somebody was not mailed yet, so that no notice comes twice; null when nothing is left to tell. */
export async function takeDigest(tx: Transaction, userId: string): Promise<DigestFacts | null> {
  const { rows } = await tx.execute<DigestFacts>(sql`
    with told as (
      update notices n set mailed_at = now()
      where n.user_id = ${userId} and ${sql.raw(waiting)} returning n.kind),
    kinds as (select kind, count(*)::int as count from told group by kind)
    select u.email, u.name, (select json_object_agg(kind, count) from kinds) as counts
    from users u
    where u.id = ${userId} and u.deactivated_at is null and exists (select from told)`);
  return rows[0] ?? null;
}
