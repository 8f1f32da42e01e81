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

/** SQL for the worst pain that a client gave in each of the eight weeks up to a day: oldest first, weeks without an answer left out. */
export const painByWeek = (client: string, today: string) => `(
  select coalesce(json_agg(json_build_object('weekOf', w.week, 'worst', w.worst) order by w.week), '[]')
  from (
    select to_char(date_trunc('week', told.day::timestamp), 'YYYY-MM-DD') as week,
      max(greatest(told.pain_worst_week, told.pain_now)) as worst
    from check_ins told
    where told.client_id = ${client} and told.day <= ${today}
      and told.day >= date_trunc('week', ${today}::timestamp)::date - 49
      and num_nonnulls(told.pain_worst_week, told.pain_now) > 0
    group by 1) w)`;

/** SQL for the week of a plan that a day lies in, counted from 1 and never past its end. */
export const weekOfPlan = (plan: string, day: string) =>
  `least(greatest((${day} - ${plan}.starts_on) / 7 + 1, 1), ${plan}.weeks)`;
