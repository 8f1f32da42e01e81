import type { Pool } from "pg";

/** A public routine of the bench's own; all of them are the article's in everything but what was said of them. */
export interface Discussed {
  readonly id: string;
  readonly comments: number;
}

const members = `
  with laid as (
    insert into users (id, email, name, time_zone, roles)
    select gen_random_uuid(), 'member' || n || '@comments.example.com', 'Member ' || n, 'UTC', '{client}'
    from generate_series(1, 500) n returning id, name)
  insert into member_profiles (user_id, display_name) select id, lower(replace(name, ' ', '_')) from laid`;

const routine = `
  insert into routines select (jsonb_populate_record(r, jsonb_build_object('id', $1::text))).* from routines r
  where r.id = 'front-hip-reset'`;

const items = `
  insert into routine_items
  select (jsonb_populate_record(i, to_jsonb(i) || jsonb_build_object('id', gen_random_uuid(), 'routine_id', $1::text))).*
  from routine_items i where i.routine_id = 'front-hip-reset'`;

// One a minute, by five hundred members, most of them in a few lines and some in many.
const threads = `
  with who as (select array_agg(id) as ids from users where email like '%@comments.example.com')
  insert into comments (id, routine_id, author_id, body, helped, same, careful, created_at)
  select gen_random_uuid(), $1, who.ids[1 + n % 500],
    'Day ' || n || '. ' || repeat('The half-kneeling rock did **more** than the rest. ', 1 + n % 7),
    n % 97, n % 11, n % 3, now() - n * interval '1 minute'
  from who, generate_series(1, $2::int) n`;

// Every third of the first two hundred has an answer, as talk has where it is new.
const replies = `
  insert into comments (id, routine_id, author_id, parent_id, root_id, depth, body, created_at)
  select gen_random_uuid(), c.routine_id, c.author_id, c.id, c.id, 1, 'For me too.', c.created_at + interval '30 seconds'
  from (select c.*, row_number() over (order by c.created_at desc) as place from comments c where c.routine_id = $1) c
  where c.place <= 200 and c.place % 3 = 0`;

/** Lays the routines, with what members said of them. */
export async function layComments(db: Pool, discussed: readonly Discussed[]): Promise<void> {
  await db.query(members);
  for (const { id, comments } of discussed) {
    await db.query(routine, [id]);
    await db.query(items, [id]);
    await db.query(threads, [id, comments]);
    await db.query(replies, [id]);
  }
  await db.query("analyze");
}

/** Where the hundredth page of twenty begins, in the order of a sort. */
export async function hundredthPage(
  db: Pool,
  id: string,
  sort: "newest" | "helpful",
): Promise<string> {
  const by =
    sort === "helpful" ? "helped desc, created_at desc, id desc" : "created_at desc, id desc";
  const { rows } = await db.query<{ cursor: string }>(
    `select helped || '~' || to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00~' || id as cursor
     from comments where routine_id = $1 and root_id is null order by ${by} offset 1979 limit 1`,
    [id],
  );
  return rows[0]!.cursor;
}
