import { sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { iso } from "./ask.ts";

/** What is asked of somebody before they write where everybody reads. */
export interface Writer extends Record<string, unknown> {
  readonly joinedAt: string;
  /** While they may read and not write. `until` is null: until it is lifted. */
  readonly suspension: { readonly until: string | null; readonly reason: string } | null;
  /** What they wrote in the last 24 hours, what they deleted and what was hidden too; the latest first. */
  readonly before: readonly { readonly body: string; readonly at: string }[];
}

/** SQL: the suspension `s` stands. */
export const suspensionStands =
  "(s.lifted_at is null and (s.until is null or s.until > clock_timestamp()))";

/** Holds somebody's own row until the transaction ends, so that two of their texts are looked at one after the other. */
export async function holdWriter(tx: Transaction, id: string): Promise<Writer | null> {
  await tx.execute(sql`select from users where id = ${id} for update`);
  const { rows } = await tx.execute<Writer>(sql`
    select ${sql.raw(iso("u.created_at"))} as "joinedAt",
      (select json_build_object('until', ${sql.raw(iso("s.until"))}, 'reason', s.reason) from suspensions s
        where s.user_id = u.id and ${sql.raw(suspensionStands)}
        order by s.until desc nulls first limit 1) as suspension,
      (select coalesce(json_agg(json_build_object('body', c.body, 'at', c.at)), '[]') from (
        select c.body, ${sql.raw(iso("c.created_at"))} as at from comments c
        where c.author_id = u.id and c.created_at > now() - interval '24 hours'
        order by c.created_at desc limit 50) c) as before
    from users u where u.id = ${id}`);
  return rows[0] ?? null;
}
