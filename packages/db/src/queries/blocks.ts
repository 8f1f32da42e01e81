import type { Blocked } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";

/** SQL: the viewer (SQL; null for a visitor) and the other person do not keep out of each other's sight. */
export const noBlockBetween = (viewer: string, other: string) => `not exists (
      select from blocks b where (b.blocker_id = ${viewer} and b.blocked_id = ${other})
        or (b.blocker_id = ${other} and b.blocked_id = ${viewer}))`;

/** SQL: what somebody is called where everybody reads: as they chose, and a trainer by their name; else null. */
export const shownName = (user: string, profile: string) =>
  `coalesce(${profile}.display_name, case when 'trainer' = any(${user}.roles) then ${user}.name end)`;

const list = {
  name: "blocked_by",
  text: `
    select b.blocked_id as "userId", ${shownName("u", "m")} as name, ${iso("b.created_at")} as at
    from blocks b join users u on u.id = b.blocked_id left join member_profiles m on m.user_id = u.id
    where b.blocker_id = $1
    order by b.created_at desc, b.blocked_id limit 200`,
};

/** Whom somebody blocked, the last one first; two hundred at most. */
export function blockedBy(db: Db, blockerId: string): Promise<Blocked[]> {
  return ask<Blocked & Record<string, unknown>>(db, list, [blockerId]);
}

/** From now on neither sees the other. False: nobody with a name before everybody has this id. */
export async function addBlock(
  tx: Transaction,
  blockerId: string,
  blockedId: string,
): Promise<boolean> {
  await tx.execute(sql`
    insert into blocks (blocker_id, blocked_id)
    select ${blockerId}::uuid, u.id from users u left join member_profiles m on m.user_id = u.id
    where u.id = ${blockedId} and u.id <> ${blockerId} and ${sql.raw(shownName("u", "m"))} is not null
    on conflict do nothing`);
  const { rows } = await tx.execute(
    sql`select from blocks where blocker_id = ${blockerId} and blocked_id = ${blockedId}`,
  );
  return rows.length > 0;
}

/** They may see each other again, unless the other one blocks too. */
export async function removeBlock(
  tx: Transaction,
  blockerId: string,
  blockedId: string,
): Promise<void> {
  await tx.execute(
    sql`delete from blocks where blocker_id = ${blockerId} and blocked_id = ${blockedId}`,
  );
}
