import type { SuspendInput, SuspensionShown } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { shownName } from "./blocks.ts";
import { suspensionStands } from "./writers.ts";

const list = {
  name: "suspensions_standing",
  text: `
    select s.id, s.user_id as "userId", ${shownName("u", "m")} as name, s.reason, ${iso("s.suspended_at")} as at,
      ${iso("s.until")} as until
    from suspensions s join users u on u.id = s.user_id left join member_profiles m on m.user_id = u.id
    where ${suspensionStands}
      and ($1::timestamptz is null or (date_trunc('milliseconds', s.suspended_at), s.id) > ($1, $2::uuid))
    order by date_trunc('milliseconds', s.suspended_at), s.id limit $3`,
};

interface Page {
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** A page of the suspensions that stand, the oldest first. */
export function standingSuspensions(db: Db, { after, limit }: Page): Promise<SuspensionShown[]> {
  return ask<SuspensionShown & Record<string, unknown>>(db, list, [
    after?.at ?? null,
    after?.id ?? null,
    limit,
  ]);
}

/** Suspends somebody who does not look after the house; a retry changes nothing. False: there is nobody to suspend. */
export async function suspend(
  tx: Transaction,
  by: string,
  { id, userId, reason, days }: SuspendInput,
): Promise<boolean> {
  await tx.execute(sql`
    insert into suspensions (id, user_id, reason, suspended_by, until)
    select ${id}::uuid, u.id, ${reason}, ${by}::uuid, now() + ${days}::int * interval '1 day'
    from users u
    where u.id = ${userId} and u.id <> ${by} and not u.roles && array['moderator', 'owner']
    on conflict (id) do nothing`);
  const { rows } = await tx.execute(
    sql`select from suspensions where id = ${id} and user_id = ${userId}`,
  );
  return rows.length > 0;
}

/** Ends a suspension before its time; whose it was, or null when none of this name stands. */
export async function liftSuspension(
  tx: Transaction,
  by: string,
  id: string,
): Promise<string | null> {
  const { rows } = await tx.execute<{ userId: string }>(sql`
    update suspensions set lifted_at = now(), lifted_by = ${by}
    where id = ${id} and lifted_at is null returning user_id as "userId"`);
  return rows[0]?.userId ?? null;
}
