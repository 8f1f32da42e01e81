import { addDays, type WeeklyPain } from "@fourstep/core";

/**
 * SQL for how a row of `client_days` reads on a given day. A day that went by while still planned was missed,
 * or partly done when some of its sets were: the nightly job only writes down what this already says.
 */
export const dayStatus = (row: string, today: string) => `case
  when ${row}.status is null then 'rest'
  when ${row}.status = 'planned' and ${row}.day < ${today} then
    case when ${row}.smr_done + ${row}.activate_done + ${row}.mobilize_done + ${row}.integrate_done > 0
      then 'partly' else 'missed' end
  else ${row}.status end`;

/** Weeks since Monday 1 January 2001, and the worst pain of that week. */
export type WorstOfWeek = readonly [week: number, worst: number];

/**
 * SQL for the worst pain that a client gave in each of the eight weeks up to a day, or in each since an earlier one, as
 * a list of `WorstOfWeek`. Weeks are counted rather than named: arithmetic on days is a fraction of what formatting each
 * of them costs.
 */
export const painByWeek = (client: string, today: string, since = "null::date") => `(
  select json_agg(json_build_array(w.week, w.worst) order by w.week)
  from (
    select (told.day - date '2001-01-01') / 7 as week,
      max(greatest(told.pain_worst_week, told.pain_now)) as worst
    from check_ins told
    where told.client_id = ${client} and told.day <= ${today}
      and told.day >= least(${since}, date '2001-01-01' + ((${today} - date '2001-01-01') / 7 - 7) * 7)
    group by 1) w
  where w.worst is not null)`;

/**
 * SQL for the worst pain of each answer of those weeks, as `rosterRow` of core reads it: a roster asks for hundreds of
 * them at a time, and does not wait for them to be sorted and grouped.
 */
export const painAnswers = (client: string, today: string, since = "null::date") => `(
  select coalesce(json_agg((told.day - date '2001-01-01') / 7 * 16 + greatest(told.pain_worst_week, told.pain_now)), '[]')
  from check_ins told
  where told.client_id = ${client} and told.day <= ${today} and num_nonnulls(told.pain_worst_week, told.pain_now) > 0
    and told.day >= least(${since}, date '2001-01-01' + ((${today} - date '2001-01-01') / 7 - 7) * 7))`;

/** Names the weeks: oldest first, weeks without an answer left out. */
export const weeklyPain = (weeks: readonly WorstOfWeek[] | null): WeeklyPain[] =>
  (weeks ?? []).map(([week, worst]) => ({ weekOf: addDays("2001-01-01", week * 7), worst }));

/** SQL for the week of a plan that a day lies in, counted from 1 and never past its end. */
export const weekOfPlan = (plan: string, day: string) =>
  `least(greatest((${day} - ${plan}.starts_on) / 7 + 1, 1), ${plan}.weeks)`;
