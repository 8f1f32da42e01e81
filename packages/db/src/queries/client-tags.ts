import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask } from "./ask.ts";

/** A tag of a trainer's, and how many of their clients have it. */
export interface TagCount extends Record<string, unknown> {
  readonly name: string;
  readonly clients: number;
}

/** As many tags as a roster offers. */
const mostTags = 100;

const list = {
  name: "tags_of",
  text: `
    select min(t.name) as name, count(*)::int as clients
    from client_tags t
    join coachings k on k.trainer_id = t.trainer_id and k.client_id = t.client_id
      and k.accepted_at is not null and k.ended_at is null and k.archived_at is null
    where t.trainer_id = $1
    group by lower(t.name) order by count(*) desc, lower(min(t.name)) limit ${mostTags}`,
};

/** The tags of a trainer's clients, the most used first; a hundred at most. */
export function tagsOf(db: Db, trainerId: string): Promise<TagCount[]> {
  return ask<TagCount>(db, list, [trainerId]);
}

/** Puts tags on and takes tags off, whatever the case they are written in. */
export async function changeTags(
  tx: Transaction,
  trainerId: string,
  change: {
    readonly clientIds: readonly string[];
    readonly add: readonly string[];
    readonly remove: readonly string[];
  },
): Promise<void> {
  const clients = sql`${sql.param(change.clientIds)}::uuid[]`;
  await tx.execute(sql`
    delete from client_tags t
    where t.trainer_id = ${trainerId} and t.client_id = any(${clients})
      and lower(t.name) in (select lower(n) from unnest(${sql.param(change.remove)}::text[]) n)`);
  await tx.execute(sql`
    insert into client_tags (trainer_id, client_id, name)
    select ${trainerId}::uuid, c.id, n.name
    from unnest(${clients}) c(id) cross join unnest(${sql.param(change.add)}::text[]) n(name)
    where not exists (
      select from client_tags t
      where t.trainer_id = ${trainerId} and t.client_id = c.id and lower(t.name) = lower(n.name))
    on conflict do nothing`);
}
