import type { SessionDetail, SessionSummary } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";
import { weekOfPlan } from "./day-status.ts";
import { plannedByStep, plannedSets } from "./planned-sets.ts";

const doneOf = (step: string) =>
  `'${step}', count(*) filter (where l.outcome = 'done' and l.step = '${step}')`;

/** SQL fields of a `SessionSummary` for `sessions s` and `plan_versions v`. */
const summary = `
  'id', s.id, 'day', ${ymd("s.day")}, 'startedAt', ${iso("s.started_at")},
  'finishedAt', ${iso("s.finished_at")}, 'ended', s.ended, 'routineName', v.routine_name,
  'seconds', s.seconds, 'doneSets', done.sets, 'plannedSets', asked.sets,
  'doneByStep', done.by_step, 'plannedByStep', asked.by_step,
  'worstDiscomfort', done.worst, 'painBefore', s.pain_before, 'painAfter', s.pain_after`;

const counted = `
  cross join lateral (
    select count(*) filter (where l.outcome = 'done') as sets, max(l.discomfort) as worst,
      json_build_object(${["smr", "activate", "mobilize", "integrate"].map(doneOf).join(", ")}) as by_step
    from set_logs l where l.session_id = s.id and l.removed_at is null) done
  cross join lateral (
    select coalesce(sum(${plannedSets("i.dose")}), 0) as sets, ${plannedByStep} as by_step
    from plan_items i where i.plan_version_id = s.plan_version_id) asked`;

const list = {
  name: "sessions_of",
  text: `
    select json_build_object(${summary}) as session
    from (
      select * from sessions s
      where s.client_id = $2 and ($2 = $1 or ${coaches("$1", "$2")})
        and ($3::timestamptz is null or (s.started_at, s.id) < ($3, $4::uuid))
      order by s.started_at desc, s.id desc
      limit $5) s
    join plan_versions v on v.id = s.plan_version_id
    ${counted}
    order by s.started_at desc, s.id desc`,
};

/** Where a page of sessions ended. */
export interface SessionPlace {
  readonly startedAt: string;
  readonly id: string;
}

/** A client's sessions, the latest first; none when the viewer is neither the client nor their trainer. One round trip. */
export async function sessionsOf(
  db: Db,
  viewerId: string,
  page: { readonly clientId: string; readonly before: SessionPlace | null; readonly limit: number },
): Promise<SessionSummary[]> {
  const rows = await ask<{ session: SessionSummary }>(db, list, [
    viewerId,
    page.clientId,
    page.before?.startedAt ?? null,
    page.before?.id ?? null,
    page.limit,
  ]);
  return rows.map(({ session }) => session);
}

/** More changes of one session than anybody reads; the latest are kept. */
const mostChanges = 500;

/** SQL list of the session's sets for which something holds, in the order in which they were done. */
const logs = (holds: string) => `(
        select coalesce(json_agg(json_build_object(
          'id', l.id, 'sessionId', l.session_id, 'itemId', l.plan_item_id, 'exerciseId', l.exercise_id,
          'side', l.side, 'number', l.set_number, 'outcome', l.outcome, 'reason', l.reason,
          'effort', case l.kind
            when 'reps' then json_build_object('kind', l.kind, 'reps', l.reps, 'seconds', l.seconds)
            when 'hold' then json_build_object('kind', l.kind, 'seconds', l.seconds)
            else json_build_object('kind', l.kind, 'seconds', l.seconds, 'spot', l.spot,
              'technique', l.technique, 'tenderness', json_build_object(
                'before', l.tenderness_before, 'after', l.tenderness_after)) end,
          'discomfort', l.discomfort, 'loggedAt', ${iso("l.logged_at")}, 'revision', l.revision)
          order by l.logged_at, l.id), '[]')
        from set_logs l where l.session_id = s.id and ${holds})`;

const detail = {
  name: "session_with_morning",
  text: `
    select json_build_object(${summary},
      'client', json_build_object('id', u.id, 'name', u.name),
      'timeZone', s.time_zone,
      'plan', json_build_object('id', p.id, 'title', p.title, 'versionId', v.id, 'versionNumber', v.number,
        'week', ${weekOfPlan("p", "s.day")}, 'weeks', p.weeks),
      'sequence', v.sequence,
      'bands', json_build_object('greenMax', u.green_max, 'amberMax', u.amber_max),
      'items', (
        select coalesce(json_agg(json_build_object(
          'id', i.id, 'exerciseId', i.exercise_id, 'step', i.step, 'dose', i.dose) order by i.position), '[]')
        from plan_items i where i.plan_version_id = v.id),
      'setLogs', ${logs("l.removed_at is null")},
      'removedSets', ${logs("l.removed_at is not null")},
      'changes', (
        select coalesce(json_agg(json_build_object(
          'id', c.id, 'setLogId', c.set_log_id, 'kind', c.kind, 'revision', c.revision, 'older', c.older,
          'isApplied', c.is_applied, 'changedAt', ${iso("c.changed_at")}, 'byName', c.by_name)
          order by c.revision, c.changed_at, c.id), '[]')
        from (
          select c.*, by.name as by_name from set_logs l
          join set_log_changes c on c.set_log_id = l.id
          left join users by on by.id = c.changed_by
          where l.session_id = s.id
          order by c.revision desc, c.changed_at desc limit ${mostChanges}) c),
      'endReason', s.end_reason, 'alarm', s.alarm, 'note', s.note,
      'nextMorning', (
        select json_build_object('felt', c.next_morning, 'painNow', c.pain_now)
        from check_ins c
        where c.session_id = s.id and c.next_morning is not null order by c.created_at desc limit 1),
      'previousId', (
        select b.id from sessions b
        where b.client_id = s.client_id and (b.started_at, b.id) < (s.started_at, s.id)
        order by b.started_at desc, b.id desc limit 1),
      'nextId', (
        select a.id from sessions a
        where a.client_id = s.client_id and (a.started_at, a.id) > (s.started_at, s.id)
        order by a.started_at, a.id limit 1)) as session
    from sessions s
    join plan_versions v on v.id = s.plan_version_id
    join plans p on p.id = v.plan_id
    join users u on u.id = s.client_id
    ${counted}
    where s.id = $2 and (s.client_id = $1 or ${coaches("$1", "s.client_id")})`,
};

/** One session, whole; null when the viewer is neither its client nor their trainer. One round trip. */
export async function sessionFor(
  db: Db,
  viewerId: string,
  id: string,
): Promise<SessionDetail | null> {
  const [row] = await ask<{ session: SessionDetail }>(db, detail, [viewerId, id]);
  return row?.session ?? null;
}
