import type { Pool } from "pg";

/** How large a practice is. */
export interface Practice {
  readonly clients: number;
  /** Of history, four sessions a week. */
  readonly weeks: number;
}

/** Who runs the practice; everybody in the demo has the same password, and so has she. */
export const practiceTrainer = "practice@example.com";

const people = `
  with trainer as (
    insert into users (id, email, name, time_zone, roles)
    values (gen_random_uuid(), '${practiceTrainer}', 'Pat Rossi', 'UTC', '{trainer}') returning id),
  password as (
    insert into credentials (user_id, password_hash, changed_at)
    select t.id, c.password_hash, c.changed_at from trainer t, credentials c
    join users u on u.id = c.user_id where u.email = 'omar@example.com'),
  clients as (
    insert into users (id, email, name, time_zone, roles)
    select gen_random_uuid(), 'client' || n || '@practice.example.com',
      'Client ' || lpad(n::text, 4, '0'), 'UTC', '{client}'
    from generate_series(1, $1::int) n returning id),
  coached as (
    insert into coachings (id, trainer_id, client_id, accepted_at)
    select gen_random_uuid(), t.id, c.id, now() - make_interval(weeks => $2) from trainer t, clients c)
  insert into attention_items (id, trainer_id, client_id, kind, cause, facts)
  select gen_random_uuid(), t.id, c.id, 'pain_up', 'practice', jsonb_build_object(
    'before', 3, 'after', 6, 'since', '2026-01-05', 'versionNumber', 1, 'weeks', (
      select jsonb_agg(jsonb_build_object('weekOf', current_date - 7 * w, 'worst', 3 + w % 4))
      from generate_series(0, 7) w))
  from trainer t, clients c`;

/** SQL for the clients of the practice, as `c`. */
const clients = `(
  select u.id from users u where u.email like 'client%@practice.example.com')`;

// A plan of the article's routine, with its items copied, that began so many weeks ago and runs this week still.
const plans = `
  with laid as (
    insert into plans (id, trainer_id, client_id, title, starts_on, weeks, weekdays, created_by)
    select gen_random_uuid(), t.id, c.id, 'A year of hips', date_trunc('week', now())::date - 7 * ($1::int - 1),
      $1::int, '{1,3,5,6}', t.id
    from ${clients} c, users t where t.email = '${practiceTrainer}' returning id, trainer_id),
  versions as (
    insert into plan_versions (id, plan_id, number, sequence, routine_name, created_by)
    select gen_random_uuid(), p.id, 1, 'walkthrough', 'Front-hip reset', p.trainer_id from laid p
    returning id)
  insert into plan_items (id, plan_version_id, position, exercise_id, step, dose)
  select gen_random_uuid(), v.id, i.position, i.exercise_id, i.step, i.dose
  from versions v cross join (
    select i.* from plan_items i join plans p on p.current_version_id = i.plan_version_id
    join users u on u.id = p.client_id where u.email = 'mina@example.com' and p.ended_at is null) i`;

const current = `
  update plans p set current_version_id = v.id from plan_versions v
  where v.plan_id = p.id and p.current_version_id is null`;

const days = `
  insert into plan_days (id, plan_id, plan_version_id, client_id, day)
  select gen_random_uuid(), p.id, p.current_version_id, p.client_id, p.starts_on + d
  from plans p join ${clients} c on c.id = p.client_id
  cross join lateral generate_series(0, p.weeks * 7 - 1) d
  where extract(isodow from p.starts_on + d) = any(p.weekdays)`;

// Nine of ten past days are kept, some time between six in the morning and eight at night. Rows come in the order in
// which people make them, as they do in a practice that grew.
const sessions = `
  insert into sessions (id, client_id, plan_day_id, plan_version_id, day, time_zone, started_at, finished_at, ended, seconds)
  select gen_random_uuid(), x.client_id, x.id, x.plan_version_id, x.day, 'UTC', x.at, x.at + interval '18 minutes',
    'finished', 1080
  from (
    select d.*, d.day + time '06:00' + make_interval(mins => abs(hashtext(d.id::text || 'at')) % 840) as at
    from plan_days d join ${clients} c on c.id = d.client_id
    where d.day < current_date and abs(hashtext(d.id::text)) % 10 > 0) x
  order by x.at`;

// Three sets of each of the article's five exercises.
const sets = `
  insert into set_logs (id, session_id, client_id, plan_item_id, exercise_id, step, side, set_number, kind, reps, seconds,
    technique, discomfort, outcome, logged_at)
  select gen_random_uuid(), s.id, s.client_id, i.id, i.exercise_id, i.step, 'both', n,
    case i.dose->>'kind' when 'spot_hold' then 'spot' else i.dose->>'kind' end,
    case when i.dose->>'kind' = 'reps' then 10 end, 30,
    case when i.dose->>'kind' = 'spot_hold' then 'hold' end,
    (i.position + n) % 4, 'done', s.started_at + make_interval(mins => i.position * 3 + n)
  from sessions s join ${clients} c on c.id = s.client_id
  join plan_items i on i.plan_version_id = s.plan_version_id
  cross join generate_series(1, 3) n
  order by s.started_at + make_interval(mins => i.position * 3 + n)`;

const step = (name: string) => `3 * count(*) filter (where i.step = '${name}')`;

const rolledUp = `
  insert into client_days (client_id, day, plan_version_id, session_id, status, smr_planned, smr_done, activate_planned,
    activate_done, mobilize_planned, mobilize_done, integrate_planned, integrate_done, worst_discomfort, seconds)
  select d.client_id, d.day, d.plan_version_id, s.id,
    case when s.id is not null then 'done' when d.day < current_date then 'missed' else 'planned' end,
    v.smr, case when s.id is null then 0 else v.smr end, v.activate, case when s.id is null then 0 else v.activate end,
    v.mobilize, case when s.id is null then 0 else v.mobilize end,
    v.integrate, case when s.id is null then 0 else v.integrate end,
    case when s.id is not null then 3 end, coalesce(s.seconds, 0)
  from plan_days d join ${clients} c on c.id = d.client_id
  join (
    select i.plan_version_id as id, ${step("smr")} as smr, ${step("activate")} as activate,
      ${step("mobilize")} as mobilize, ${step("integrate")} as integrate
    from plan_items i group by 1) v on v.id = d.plan_version_id
  left join sessions s on s.plan_day_id = d.id`;

const checkIns = `
  insert into check_ins (id, client_id, day, pain_now, pain_worst_week, created_at)
  select gen_random_uuid(), c.id, current_date - 7 * w, 2, 2 + (w + abs(hashtext(c.id::text))) % 4,
    (current_date - 7 * w) + time '19:00'
  from ${clients} c cross join generate_series(0, $1::int - 1) w`;

/** Lays a practice into a database that holds the demo. Answers how many sets it has. */
export async function layPractice(db: Pool, practice: Practice): Promise<number> {
  await db.query(people, [practice.clients, practice.weeks]);
  await db.query(plans, [practice.weeks]);
  for (const text of [current, days, sessions]) await db.query(text);
  const { rowCount } = await db.query(sets);
  await db.query(rolledUp);
  await db.query(checkIns, [practice.weeks]);
  await db.query("vacuum analyze");
  return rowCount ?? 0;
}
