import { attentionOrder } from "@fourstep/core";

import { dayStatus, painAnswers, weekOfPlan } from "./day-status.ts";

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

/** SQL for the days of the four weeks up to a client's today. Today itself is due only once something came of it. */
const fourWeeks = (client: string, today: string) => `(
  select ${today} - d.day as ago, ${dayStatus("d", today)} as status,
    d.day < ${today} or d.status not in ('planned', 'missed') as due
  from client_days d
  where d.client_id = ${client} and d.day > ${today} - 28 and d.day <= ${today})`;

const keptOfDue = `round(count(*) filter (where d.due and d.status in ('done', 'partly'))::numeric
    / nullif(count(*) filter (where d.due), 0), 4)::float8`;

/** SQL for `adherence` of core over the 28 days up to the client's today: kept of due; null when none was due. */
export const adherence = (client: string, today: string) =>
  `(select ${keptOfDue} from ${fourWeeks(client, today)} d)`;

/** What the row of `c` is told from: its plan, one look at the days of four weeks, and the last day with a session. */
export const rowFrom = `
    left join lateral ${planOf("c.id", "c.today", "p.title, p.starts_on, p.weeks")} p on true
    left join lateral (
      select ${keptOfDue} as adherence, json_object_agg(d.ago, d.status) filter (where d.ago < 14) as fortnight
      from ${fourWeeks("c.id", "c.today")} d) d on true
    left join lateral (
      select d.session_id, d.day, d.worst_discomfort from client_days d
      where d.client_id = c.id and d.session_id is not null order by d.day desc limit 1) s on true`;

/** SQL for one `RosterLine` of `c`, with pain since a day (SQL) that lies more than eight weeks back. */
export const row = (painSince?: string) => `
  'id', c.id, 'name', c.name, 'isPaused', c.paused_at is not null, 'today', c.today,
  'attention', (${kindsInOrder})[${gravest("c.id")}],
  'tags', coalesce((
    select json_agg(t.name order by lower(t.name)) from client_tags t
    where t.trainer_id = $1 and t.client_id = c.id), '[]'),
  'planEndsOn', ${lastDay},
  'plan', case when p.weeks is not null then
    json_build_object('title', p.title, 'week', ${weekOfPlan("p", "c.today")}, 'weeks', p.weeks) end,
  'pain', ${painAnswers("c.id", "c.today", painSince)},
  'days', coalesce(d.fortnight, '{}'), 'adherence', d.adherence,
  'lastSession', case when s.session_id is not null then
    json_build_object('id', s.session_id, 'day', s.day, 'worstBand', case
      when s.worst_discomfort is null then null
      when s.worst_discomfort <= c.green_max then 'green'
      when s.worst_discomfort <= c.amber_max then 'amber' else 'red' end) end`;
