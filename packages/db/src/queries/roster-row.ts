import { attentionOrder, dayCodes } from "@fourstep/core";

import { dayStatus, painAnswers } from "./day-status.ts";

const kindsInOrder = `array[${attentionOrder.map((kind) => `'${kind}'`).join(", ")}]`;

/** SQL for where the gravest open item of a client stands among the kinds; null when none is open. */
export const gravest = (client: string) => `(
  select min(array_position(${kindsInOrder}, a.kind)) from attention_items a
  where a.trainer_id = $1 and a.client_id = ${client} and a.done_at is null
    and (a.snoozed_until is null or a.snoozed_until <= coalesce($2::timestamptz, now())))`;

/** SQL for what is told of the plan `p` that a client follows, or is about to. */
export const planOf = (client: string, today: string, told: string) => `(
  select ${told} from plans p
  where p.client_id = ${client} and p.ended_at is null
  order by p.starts_on > ${today}, p.starts_on desc limit 1)`;

/** SQL for the last day of the plan `p`. */
export const lastDay = "p.starts_on + p.weeks * 7 - 1";

/** SQL for the days of the four weeks up to a client's today. */
const fourWeeks = (client: string, today: string) =>
  `client_days d where d.client_id = ${client} and d.day > ${today} - 28 and d.day <= ${today}`;

/**
 * SQL for `adherence` of core over the 28 days up to the client's today: kept of due; null when none was due. Today
 * itself is due only once something came of it.
 */
export const adherence = (client: string, today: string) => `(
  select round(count(*) filter (where d.due and d.status in ('done', 'partly'))::numeric
    / nullif(count(*) filter (where d.due), 0), 4)::float8
  from (
    select ${dayStatus("d", today)} as status,
      d.day < ${today} or d.status not in ('planned', 'missed') as due
    from ${fourWeeks(client, today)}) d)`;

const codeOf = (status: (typeof dayCodes)[number]) => dayCodes.indexOf(status);

/** SQL for the number that stands for how a row of `client_days` reads on a day: `dayStatus`, told in three bits. */
const dayCode = (today: string) => `case d.status
  when 'done' then ${codeOf("done")} when 'partly' then ${codeOf("partly")}
  when 'missed' then ${codeOf("missed")} when 'skipped' then ${codeOf("skipped")}
  else case
    when d.day >= ${today} then ${codeOf("planned")}
    when d.smr_done + d.activate_done + d.mobilize_done + d.integrate_done > 0 then ${codeOf("partly")}
    else ${codeOf("missed")} end end::bigint`;

/** What the row of `c` is told from: its plan, and one look at the days of four weeks, folded into two numbers. */
export const rowFrom = `
    left join lateral ${planOf("c.id", "c.today", "p.title, p.starts_on, p.weeks")} p on true
    left join lateral (
      select max(d.day) filter (where d.session_id is not null) as trained_on,
        bit_or(${dayCode("c.today")} << 3 * (c.today - d.day)) filter (where d.day > c.today - 14) as late,
        bit_or(${dayCode("c.today")} << 3 * (c.today - d.day - 14)) filter (where d.day <= c.today - 14) as early
      from ${fourWeeks("c.id", "c.today")}) d on true`;

/** SQL for the last day of `c` with a session. */
export const lastTrained = `(
  select d.day from client_days d
  where d.client_id = c.id and d.session_id is not null order by d.day desc limit 1)`;

/** SQL for one `RosterLine` of `c`, with pain since a day (SQL) that lies more than eight weeks back. */
export const row = (painSince?: string) => `
  'id', c.id, 'name', c.name, 'isPaused', c.paused_at is not null, 'today', c.today,
  'attention', (${kindsInOrder})[${gravest("c.id")}],
  'tags', coalesce((
    select json_agg(t.name order by lower(t.name)) from client_tags t
    where t.trainer_id = $1 and t.client_id = c.id), '[]'),
  'plan', case when p.weeks is not null then
    json_build_object('title', p.title, 'startsOn', p.starts_on, 'weeks', p.weeks) end,
  'pain', ${painAnswers("c.id", "c.today", painSince)},
  'days', json_build_array(coalesce(d.late, 0), coalesce(d.early, 0)),
  'trainedOn', coalesce(d.trained_on, ${lastTrained})`;
