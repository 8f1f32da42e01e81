import { attentionOrder, type Day, dayCodes, type RosterLine } from "@fourstep/core";

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

/** One `RosterLine` as PostgreSQL tells it: without the names of its fields, which cost as much as what they name. */
export type LineTold = readonly [
  id: string,
  name: string,
  isPaused: boolean,
  today: Day,
  attention: RosterLine["attention"],
  tags: readonly string[],
  plan: readonly [title: string, startsOn: Day, weeks: number] | null,
  pain: readonly number[],
  days: RosterLine["days"],
  trainedOn: Day | null,
];

/** SQL for one `LineTold` of `c`, with pain since a day (SQL) that lies more than eight weeks back. */
export const line = (painSince?: string) => `json_build_array(
  c.id, c.name, c.paused_at is not null, c.today,
  (${kindsInOrder})[${gravest("c.id")}],
  coalesce((
    select json_agg(t.name order by lower(t.name)) from client_tags t
    where t.trainer_id = $1 and t.client_id = c.id), '[]'),
  case when p.weeks is not null then json_build_array(p.title, p.starts_on, p.weeks) end,
  ${painAnswers("c.id", "c.today", painSince)},
  json_build_array(coalesce(d.late, 0), coalesce(d.early, 0)),
  coalesce(d.trained_on, ${lastTrained}))`;

/** Names what was told. */
export function lineOf(told: LineTold): RosterLine {
  const [id, name, isPaused, today, attention, tags, planned, pain, days, trainedOn] = told;
  const [title = "", startsOn = today, weeks = 0] = planned ?? [];
  const plan = planned && { title, startsOn, weeks };
  return { id, name, isPaused, today, attention, tags, plan, pain, days, trainedOn };
}
