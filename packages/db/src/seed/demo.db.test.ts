import { performance } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { passwordMatches } from "../credentials.ts";
import { freshDatabase } from "../testing/index.ts";
import { demoPassword, mina, seedDemo } from "./index.ts";

const now = new Date("2026-11-22T10:00:00Z");
const first = await freshDatabase();
const second = await freshDatabase();
const { db } = first;

beforeAll(async () => {
  const began = performance.now();
  await seedDemo(first.url, { now });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`Seeding the demo took ${seconds.toFixed(1)} s\n`);
});

/** Every row of what people made, as one number. The salt of a password's hash is left to chance. */
async function fingerprint(at: typeof db): Promise<Record<string, unknown>> {
  const { rows } = await at.execute(sql`
    select table_name as name, query_to_xml(format(
      'select md5(string_agg(r::text, '','' order by r::text)) as sum from %I r', table_name),
      false, true, '')::text as sum
    from information_schema.tables
    where table_schema = 'public'
      and table_name not in ('credentials', 'settings', 'exercises', 'routines')`);
  return Object.fromEntries(rows.map((row) => [row["name"], row["sum"]]));
}

describe("the demo", () => {
  test("is the same whenever it is made for the same moment", async () => {
    await seedDemo(second.url, { now });
    expect(await fingerprint(second.db)).toEqual(await fingerprint(db));
  });

  test("has two trainers and some forty clients, nobody without a coach", async () => {
    const { rows } = await db.execute(sql`
      select count(*) filter (where 'trainer' = any(roles))::int as trainers,
        count(*) filter (where 'client' = any(roles))::int as clients,
        count(*) filter (where 'owner' = any(roles))::int as owners,
        count(*) filter (where 'client' = any(roles) and not exists (
          select from coachings c where c.client_id = users.id))::int as alone
      from users`);
    expect(rows).toEqual([{ trainers: 2, clients: 40, owners: 1, alone: 0 }]);
  });

  test("lets everybody in with the password that the README names", async () => {
    expect(await passwordMatches(db, "mina@example.com", demoPassword)).not.toBeNull();
    expect(await passwordMatches(db, "theo@example.com", demoPassword)).not.toBeNull();
  });

  test("is refused where somebody has an account", async () => {
    await expect(seedDemo(first.url, { now })).rejects.toThrow("empty database");
  });

  test("says of itself that it is the demo", async () => {
    const { rows } = await db.execute(sql`select value from settings where key = 'demo'`);
    expect(rows).toEqual([{ value: { seededAt: now.toISOString() } }]);
  });

  test("tells nothing that has not happened yet", async () => {
    const { rows } = await db.execute(sql`
      select id from sessions where finished_at > ${now.toISOString()}
      union all select id from set_logs where logged_at > ${now.toISOString()}
      union all select id from check_ins where created_at > ${now.toISOString()}
      union all select id from plan_versions where created_at > ${now.toISOString()}`);
    expect(rows).toEqual([]);
  });

  test("has asked everybody the red-flag questions, and nobody is held back", async () => {
    const { rows } = await db.execute(sql`
      select count(distinct s.client_id)::int as asked,
        count(*) filter (where prompt = 'monthly') > 20 as monthly,
        count(*) filter (where prompt = 'pain_up') > 2 as jumped,
        count(*) filter (where outcome = 'ask_first') > 2 as flagged,
        count(*) filter (where outcome <> 'no_flags' and not exists (
          select from red_flag_advices a where a.screen_id = s.id))::int as paused,
        count(*) filter (where created_at > ${now.toISOString()})::int as to_come
      from red_flag_screens s`);
    expect(rows).toEqual([
      { asked: 40, monthly: true, jumped: true, flagged: true, paused: 0, to_come: 0 },
    ]);
  });

  test("has people who ease off, who stop, and who go quiet", async () => {
    const { rows } = await db.execute(sql`
      select count(*) filter (where discomfort between 3 and 5) > 100 as amber,
        count(*) filter (where discomfort >= 6) > 1 as red,
        (select count(*)::int from sessions where ended = 'alarm') as alarms,
        (select count(*) > 50 from client_days where status = 'missed') as missed,
        (select count(*) > 10 from client_days where status = 'skipped') as skipped
      from set_logs`);
    expect(rows).toEqual([{ amber: true, red: true, alarms: 1, missed: true, skipped: true }]);
  });
});

describe("Mina", () => {
  test("has a session due today, in the last of four weeks of the article's routine", async () => {
    const { rows } = await db.execute(sql`
      select p.title, p.weeks, (d.day - p.starts_on) / 7 + 1 as week, v.routine_name as routine,
        c.status, u.name as trainer
      from plan_days d
      join plans p on p.id = d.plan_id
      join plan_versions v on v.id = d.plan_version_id and v.id = p.current_version_id
      join client_days c on c.client_id = d.client_id and c.day = d.day
      join users u on u.id = p.trainer_id
      join users m on m.id = d.client_id
      where m.email = ${mina.email} and d.day = '2026-11-22'`);
    expect(rows).toEqual([
      {
        title: "Front-hip base",
        weeks: 4,
        week: 4,
        routine: "Front-hip reset",
        status: "planned",
        trainer: "Omar Haddad",
      },
    ]);
  });

  test("has done most of what came before", async () => {
    const { rows } = await db.execute(sql`
      select count(*) filter (where status = 'done')::float8 / count(*) as kept
      from client_days
      where client_id = (select id from users where email = ${mina.email}) and day < '2026-11-22'`);
    expect(Number(rows[0]?.["kept"])).toBeGreaterThan(0.7);
  });
});

describe("the days of the demo's clients", () => {
  test("say what a recount of the sets says", async () => {
    const { rows } = await db.execute(sql`
      with counted as (
        select s.client_id, s.day, max(l.discomfort) as worst,
          count(*) filter (where l.step = 'smr' and l.outcome = 'done') as smr,
          count(*) filter (where l.step = 'activate' and l.outcome = 'done') as activate,
          count(*) filter (where l.step = 'mobilize' and l.outcome = 'done') as mobilize,
          count(*) filter (where l.step = 'integrate' and l.outcome = 'done') as integrate
        from sessions s join set_logs l on l.session_id = s.id group by 1, 2),
      timed as (select client_id, day, sum(seconds) as seconds from sessions group by 1, 2)
      select d.client_id, d.day
      from client_days d
      full join counted c using (client_id, day)
      left join timed t using (client_id, day)
      where (d.smr_done, d.activate_done, d.mobilize_done, d.integrate_done, d.seconds)
          is distinct from (coalesce(c.smr, 0), coalesce(c.activate, 0), coalesce(c.mobilize, 0),
            coalesce(c.integrate, 0), coalesce(t.seconds, 0))
        or d.worst_discomfort is distinct from c.worst`);
    expect(rows).toEqual([]);
  });

  test("have no set that the plan did not ask for", async () => {
    const { rows } = await db.execute(sql`
      select l.id from set_logs l
      join sessions s on s.id = l.session_id
      join plan_items i on i.id = l.plan_item_id
      where i.plan_version_id <> s.plan_version_id or i.exercise_id <> l.exercise_id
        or i.step <> l.step
        or l.set_number > coalesce((i.dose->>'sets')::int, (i.dose->>'spotsPerSide')::int)`);
    expect(rows).toEqual([]);
  });
});
