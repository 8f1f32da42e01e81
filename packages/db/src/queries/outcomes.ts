import {
  type OutcomeFacts,
  type OutcomeGroup,
  type OutcomeInput,
  type OutcomeNumbers,
  type OutcomeSummary,
  outcomeFrom,
  outcomeSummary,
} from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask } from "./ask.ts";
import { visibleTo } from "./visible-comments.ts";

/** What somebody's log shows of the latest plan that began from a routine. */
export interface LoggedOutcome {
  readonly planId: string;
  readonly numbers: OutcomeNumbers;
}

/** Computed from the log as it stands; null while it has too little to say. */
export async function loggedOutcome(
  db: Db | Transaction,
  userId: string,
  routineId: string,
): Promise<LoggedOutcome | null> {
  const { rows } = await db.execute<
    OutcomeFacts & Record<string, unknown> & { planId: string }
  >(sql`
    select p.id as "planId", to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
      (select coalesce(json_agg(d.day), '[]') from client_days d join plan_versions v on v.id = d.plan_version_id
        where d.client_id = p.client_id and v.plan_id = p.id and d.status in ('done', 'partly') and d.session_id is not null) as done,
      (select coalesce(json_agg(json_build_object('day', c.day, 'now', c.pain_now, 'worst', c.pain_worst_week)), '[]')
        from check_ins c where c.client_id = p.client_id and c.day >= p.starts_on
          and c.day < p.starts_on + p.weeks * 7 + 7 and (p.ended_at is null or c.created_at <= p.ended_at + interval '7 days')
          and num_nonnulls(c.pain_now, c.pain_worst_week) > 0) as answers
    from plans p where p.client_id = ${userId} and p.routine_id = ${routineId}
    order by p.starts_on desc, p.id desc limit 1`);
  const [facts] = rows;
  const numbers = facts ? outcomeFrom(facts) : null;
  return facts && numbers ? { planId: facts.planId, numbers } : null;
}

/** Shows an outcome under a comment; the one that stood before for this routine is withdrawn. False: not one's own. */
export async function shareOutcome(
  tx: Transaction,
  userId: string,
  {
    input,
    routineId,
    planId,
  }: {
    readonly input: OutcomeInput;
    readonly routineId: string;
    readonly planId: string | null;
  },
): Promise<boolean> {
  const known = await tx.execute<{ userId: string }>(
    sql`select user_id as "userId" from outcomes where id = ${input.id}`,
  );
  if (known.rows[0]) return known.rows[0].userId === userId;
  await tx.execute(sql`
    update outcomes set withdrawn_at = now()
    where user_id = ${userId} and routine_id = ${routineId} and withdrawn_at is null`);
  await tx.execute(sql`
    insert into outcomes (id, user_id, routine_id, comment_id, source, plan_id, sessions, weeks, pain_before, pain_after)
    values (${input.id}, ${userId}, ${routineId}, ${input.commentId}, ${input.source}, ${planId},
      ${input.sessions}, ${input.weeks}, ${input.painBefore}, ${input.painAfter})`);
  return true;
}

/** Takes an outcome of one's own back: shown and counted nowhere. The routine, or null. */
export async function withdrawOutcome(
  tx: Transaction,
  userId: string,
  id: string,
): Promise<string | null> {
  const { rows } = await tx.execute<{ routineId: string }>(sql`
    update outcomes set withdrawn_at = coalesce(withdrawn_at, now())
    where id = ${id} and user_id = ${userId} returning routine_id as "routineId"`);
  return rows[0]?.routineId ?? null;
}

const spread = {
  name: "outcomes_spread",
  text: `
    select o.pain_before as "painBefore", o.pain_after as "painAfter", count(*)::int as people,
      (count(*) filter (where o.source = 'log'))::int as "fromLog"
    from outcomes o join comments c on c.id = o.comment_id
    where o.routine_id = $2 and o.withdrawn_at is null and ${visibleTo("$1")}
    group by o.pain_before, o.pain_after
    order by 1, 2 limit 121`,
};

/** What people chose to share of a routine, as this viewer (null: anybody) may see it. */
export async function outcomesOf(
  db: Db,
  viewerId: string | null,
  routineId: string,
): Promise<OutcomeSummary> {
  return outcomeSummary(
    await ask<OutcomeGroup & Record<string, unknown>>(db, spread, [viewerId, routineId]),
  );
}
