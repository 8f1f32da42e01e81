import type { Appeal, EndReportInput, ReportedThing, ReportInput } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { shownName } from "./blocks.ts";
import { pictureOf } from "./member-pictures.ts";
import { routineIsPublic } from "./public-routines.ts";
import { routineShown } from "./routines.ts";
import { suspensionStands } from "./writers.ts";

/** Keeps a report, once a person and thing. False: the reporter sees no such thing, or it is their own. */
export async function fileReport(
  tx: Transaction,
  reporterId: string,
  { id, commentId, routineId, reason, note }: ReportInput,
): Promise<boolean> {
  const { rows } = await tx.execute(
    commentId === undefined
      ? sql`select from routines r where r.id = ${routineId} and ${sql.raw(routineIsPublic)}
          and r.owner_id is distinct from ${reporterId}
          and not exists (select from blocks b where b.blocker_id = r.owner_id and b.blocked_id = ${reporterId})`
      : sql`select from comments c join routines r on r.id = c.routine_id
          where c.id = ${commentId} and c.hidden_at is null and c.deleted_at is null
            and c.author_id <> ${reporterId} and ${sql.raw(routineIsPublic)}
            and not exists (select from blocks b where b.blocker_id = c.author_id and b.blocked_id = ${reporterId})`,
  );
  if (rows.length === 0) return false;
  await tx.execute(sql`
    insert into reports (id, reporter_id, comment_id, routine_id, reason, note)
    values (${id}, ${reporterId}, ${commentId ?? null}, ${routineId ?? null}, ${reason}, ${note})
    on conflict do nothing`);
  return true;
}

const historyOf = (user: string) => `(
  select json_build_object('id', w.id, 'name', ${shownName("w", "wm")}, 'picture', ${pictureOf("w")}, 'joinedAt', ${iso("w.created_at")},
    'comments', (select count(*) from comments wc where wc.author_id = w.id),
    'hidden', (select count(*) from hidings wh join comments wc on wc.id = wh.comment_id
      where wc.author_id = w.id and (wh.lifted_at is null or wh.is_upheld)),
    'withdrawn', (select count(*) from hidings wh join routines wr on wr.id = wh.routine_id
      where wr.owner_id = w.id and wh.lifted_at is null),
    'suspensions', (select count(*) from suspensions s where s.user_id = w.id),
    'isSuspended', exists (select from suspensions s where s.user_id = w.id and ${suspensionStands}),
    'isModerator', w.roles && array['moderator', 'owner'])
  from users w left join member_profiles wm on wm.user_id = w.id where w.id = ${user})`;

/** SQL for the `CommentInContext` of the comment `c`. */
const commentInContext = `json_build_object('id', c.id, 'body', c.body, 'at', ${iso("c.created_at")},
  'writer', ${historyOf("c.author_id")},
  'answers', (
    select json_build_object('name', ${shownName("pu", "pm")},
      'body', case when p.hidden_at is null and p.deleted_at is null then p.body end)
    from comments p join users pu on pu.id = p.author_id left join member_profiles pm on pm.user_id = pu.id
    where p.id = c.parent_id))`;

/** SQL for the `RoutineInContext` of the routine `r`; `isWhole`: the case is about the routine itself. */
const routineInContext = (isWhole: string) => `json_build_object('id', r.id, 'name', r.name,
  'whole', case when ${isWhole} then json_build_object('writer', ${historyOf("r.owner_id")}, 'content', ${routineShown},
    'publishedAt', coalesce((select ${iso("max(rp.published_at)")} from routine_publications rp where rp.routine_id = r.id),
      ${iso("r.created_at")})) end)`;

/** SQL for the `PastOfThing`s of the comment or routine of `t`. */
const pastOf = (t: string) => `(
  select coalesce(json_agg(json_build_object('at', ${iso("past.at")}, 'what', past.what, 'reason', past.reason,
    'note', past.note) order by past.at), '[]')
  from (
    select o.created_at as at, 'reported' as what, o.reason, o.note from reports o
    where o.ended_at is not null and (o.comment_id = ${t}.comment_id or o.routine_id = ${t}.routine_id)
    union all
    select distinct o.ended_at, o.ending, null, '' from reports o
    where o.ending <> 'hidden' and (o.comment_id = ${t}.comment_id or o.routine_id = ${t}.routine_id)
    union all
    select ph.hidden_at, 'hidden', ph.reason, ph.note from hidings ph
    where (ph.comment_id = ${t}.comment_id or ph.routine_id = ${t}.routine_id)
    union all
    select coalesce(ph.decided_at, ph.lifted_at), case when ph.is_upheld then 'upheld' else 'lifted' end, null,
      coalesce(ph.decision, '') from hidings ph
    where coalesce(ph.decided_at, ph.lifted_at) is not null
      and (ph.comment_id = ${t}.comment_id or ph.routine_id = ${t}.routine_id)
    order by at desc limit 30) past)`;

const list = {
  name: "reported_things",
  text: `
    with things as (
      select (array_agg(p.id order by p.created_at, p.id))[1] as id, p.comment_id, p.routine_id,
        date_trunc('milliseconds', min(p.created_at)) as at,
        (json_agg(json_build_object('reason', p.reason, 'note', p.note) order by p.created_at, p.id)) as reports
      from reports p where p.ended_at is null group by p.comment_id, p.routine_id)
    select t.id, ${iso("t.at")} as at, t.reports,
      case when c.id is not null then ${commentInContext} end as comment,
      ${routineInContext("c.id is null")} as routine, ${pastOf("t")} as past
    from things t left join comments c on c.id = t.comment_id
    join routines r on r.id = coalesce(t.routine_id, c.routine_id)
    where (case when t.comment_id is null then ${routineIsPublic} else c.deleted_at is null end) and ($1::timestamptz is null or (t.at, t.id) > ($1, $2::uuid))
    order by t.at, t.id limit $3`,
};

interface Page {
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** A page of what is reported and not looked at, the oldest first. What its writer deleted or took back is left out. */
export function openReports(db: Db, { after, limit }: Page): Promise<ReportedThing[]> {
  return ask<ReportedThing & Record<string, unknown>>(db, list, [
    after?.at ?? null,
    after?.id ?? null,
    limit,
  ]);
}

/** Ends all that is open of the thing that a report is about. False: nothing is open of it. */
export async function endReports(
  tx: Transaction,
  by: string,
  { id, ending }: EndReportInput,
): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    update reports o set ended_at = now(), ended_by = ${by}, ending = ${ending}
    from reports p
    where p.id = ${id} and o.ended_at is null
      and (o.comment_id = p.comment_id or o.routine_id = p.routine_id)`);
  return (rowCount ?? 0) > 0;
}

const appeals = {
  name: "appeals_open",
  text: `
    select h.id, ${iso("h.appealed_at")} as at, h.appeal, h.reason, h.note,
      coalesce(h.hidden_by = $1, false) as "isMine", case when c.id is not null then ${commentInContext} end as comment,
      ${routineInContext("c.id is null")} as routine, ${pastOf("h")} as past
    from hidings h left join comments c on c.id = h.comment_id
    join routines r on r.id = coalesce(h.routine_id, c.routine_id)
    where h.appealed_at is not null and h.decided_at is null and h.lifted_at is null
      and (case when c.id is null then r.archived_at is null else c.deleted_at is null end)
      and coalesce(c.author_id, r.owner_id) <> $1
      and ($2::timestamptz is null or (date_trunc('milliseconds', h.appealed_at), h.id) > ($2, $3::uuid))
    order by date_trunc('milliseconds', h.appealed_at), h.id limit $4`,
};

/** A page of the appeals that nobody decided yet, the oldest first; never one's own. */
export function openAppeals(db: Db, viewerId: string, { after, limit }: Page): Promise<Appeal[]> {
  return ask<Appeal & Record<string, unknown>>(db, appeals, [
    viewerId,
    after?.at ?? null,
    after?.id ?? null,
    limit,
  ]);
}
