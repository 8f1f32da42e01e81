import {
  type Comment,
  type CommentListInput,
  type CommentPage,
  type CommentThread,
  type ExerciseCommentPage,
  type ExerciseCommentsInput,
  type ExerciseThread,
  mostCounted,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { pictureOf } from "./member-pictures.ts";
import { visibleOnce } from "./visible-comments.ts";

/** Most threads of a page; a number in the statement, since PostgreSQL takes one among the values for a tenth of a table. */
const mostThreads = 20;
/** Most replies that are shown under one comment. */
const mostReplies = 100;

const seen = visibleOnce("$1");

/** SQL: what is told of a comment whose words are not. */
const place = (c: string) => `'id', ${c}.id, 'parentId', ${c}.parent_id, 'depth', ${c}.depth,
    'exerciseId', ${c}.exercise_id, 'at', ${iso(`${c}.created_at`)}`;

/**
 * SQL: the comment `c` as the viewer in $1 reads it, `c.is_seen` telling whether they may. What they may not read is not
 * in it at all.
 */
const shown = (c: string, routine: string) => `case
  when not ${c}.is_seen then json_build_object(${place(c)},
    'state', case when ${c}.deleted_at is not null then 'deleted' else 'hidden' end,
    'author', null, 'body', null, 'editedAt', null, 'mine', '[]'::json, 'isMine', false, 'outcome', null,
    'counts', '{"helped": 0, "same": 0, "careful": 0}'::json)
  else json_build_object(${place(c)}, 'state', case when ${c}.hidden_at is not null then 'hidden' else 'shown' end,
    'body', ${c}.body, 'editedAt', ${iso(`${c}.edited_at`)}, 'isMine', coalesce(${c}.author_id = $1::uuid, false),
    'counts', json_build_object('helped', ${c}.helped, 'same', ${c}.same, 'careful', ${c}.careful),
    'mine', case when ${c}.helped + ${c}.same + ${c}.careful = 0 then '[]'::json else (
      select coalesce(json_agg(m.kind), '[]') from reactions m where m.comment_id = ${c}.id and m.user_id = $1::uuid) end,
    'author', (select json_build_object('id', u.id, 'name', coalesce(p.display_name, ''), 'picture', ${pictureOf("u")}, 'isTrainer', 'trainer' = any(u.roles),
        'isRoutineAuthor', coalesce((select w.owner_id from routines w where w.id = ${routine}) = u.id, false))
      from users u left join member_profiles p on p.user_id = u.id where u.id = ${c}.author_id),
    'outcome', (select json_build_object('id', o.id, 'source', o.source, 'sessions', o.sessions, 'weeks', o.weeks,
        'painBefore', o.pain_before, 'painAfter', o.pain_after)
      from outcomes o where o.comment_id = ${c}.id and o.withdrawn_at is null limit 1)) end`;

/** SQL: the comment `c` has its place in the thread: it may be read, or something below it may. */
const hasPlace = (c: string) => `(${seen.words(c)} or exists (
    select from comments below
    where (below.root_id = ${c}.id or below.parent_id = ${c}.id) and below.id <> ${c}.id and ${seen.words("below")}))`;

const order = {
  newest: {
    key: "(c.created_at, c.id)",
    from: "($4::timestamptz, $5::uuid)",
    by: "c.created_at desc, c.id desc",
  },
  helpful: {
    key: "(c.helped, c.created_at, c.id)",
    from: "($3::integer, $4::timestamptz, $5::uuid)",
    by: "c.helped desc, c.created_at desc, c.id desc",
  },
} as const;

/**
 * Asked for by a sub-query, the routine is none that PostgreSQL knows by name: it makes one plan for all of them and keeps
 * it. With the routine among the values it finds the plan for an empty one cheap, and plans every call anew.
 */
const inRoutine = "c.routine_id = (select $2::text)";
/** Of one exercise: said in a routine, or wherever it is used. */
const ofExercise = "c.exercise_id = $6";

const pageText = (where: string, by: string, among = inRoutine, routine = "$2", more = "") => `
  with ${seen.people}
  select ${shown("c", routine)} as comment, ${more}
    c.helped || '~' || to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00~' || c.id as cursor,
    coalesce((
      select json_agg(${shown("d", routine)} order by d.created_at, d.id) from (
        select d.*, ${seen.words("d")} as is_seen from comments d
        where d.root_id = c.id and ${hasPlace("d")}
        order by d.created_at, d.id limit ${mostReplies}) d), '[]') as replies
  from (
    select c.*, ${seen.words("c")} as is_seen from comments c
    where ${among} and ${seen.routine(routine)} and c.root_id is null and ${where} and ${hasPlace("c")}
    order by ${by} limit ${mostThreads + 1}) c
  order by ${by}`;

const later = {
  newest: `${order.newest.key} < ${order.newest.from} and $3::integer >= 0`,
  helpful: `${order.helpful.key} < ${order.helpful.from}`,
};

const pages = {
  newest: { name: "comments_newest", text: pageText(later.newest, order.newest.by) },
  helpful: { name: "comments_helpful", text: pageText(later.helpful, order.helpful.by) },
  only: {
    name: "comments_only",
    text: pageText(
      `c.id = (select coalesce(one.root_id, one.id) from comments one where one.id = $5::uuid)
        and $3::integer >= 0 and $4::timestamptz is not null`,
      order.newest.by,
    ),
  },
};

const aboutOne = {
  newest: {
    name: "comments_about_newest",
    text: pageText(later.newest, order.newest.by, `${inRoutine} and ${ofExercise}`),
  },
  helpful: {
    name: "comments_about_helpful",
    text: pageText(later.helpful, order.helpful.by, `${inRoutine} and ${ofExercise}`),
  },
};

const anywhere = {
  name: "comments_of_exercise",
  text: pageText(
    later.newest,
    order.newest.by,
    `$2::text is null and ${ofExercise}`,
    "c.routine_id",
    `(select json_build_object('id', r.id, 'name', r.name) from routines r where r.id = c.routine_id) as routine,`,
  ),
};

const counted = {
  name: "comments_counted",
  text: `with ${seen.people} select count(*)::int as count from (
    select from comments c where c.routine_id = $2 and ${seen.routine("$2")} and ${seen.words("c")}
    limit ${mostCounted + 1}) c`,
};

const countedAbout = {
  name: "comments_counted_about",
  text: `with ${seen.people} select count(*)::int as count from (
    select from comments c left join comments root on root.id = c.root_id
    where c.routine_id = $2 and coalesce(root.exercise_id, c.exercise_id) = $3
      and ${seen.routine("$2")} and ${seen.words("c")} limit ${mostCounted + 1}) c`,
};

const start = "2147483647~infinity~ffffffff-ffff-ffff-ffff-ffffffffffff";

interface PageRow extends Record<string, unknown> {
  readonly comment: Comment;
  readonly cursor: string;
  readonly replies: readonly Comment[];
}

const placeAfter = (after: string | undefined) => (after ?? start).split("~");
const nextAfter = (rows: readonly PageRow[], limit: number) =>
  rows.length > limit ? (rows[limit - 1]?.cursor ?? null) : null;

/**
 * A page of a routine's threads as this viewer (null: anybody) may read them, each with its replies. The place where a
 * page ends is found along an index, so that the last page costs what the first does.
 */
export async function commentsOf(
  db: Db,
  viewerId: string | null,
  { routineId, exerciseId, sort, after, only, limit }: CommentListInput,
): Promise<CommentPage> {
  const [helped, at, id] = placeAfter(after);
  const values = [viewerId, routineId, helped, at, only ?? id];
  const isAboutOne = exerciseId !== undefined && only === undefined;
  const [rows, [row]] = await Promise.all([
    isAboutOne
      ? ask<PageRow>(db, aboutOne[sort], [...values, exerciseId])
      : ask<PageRow>(db, pages[only === undefined ? sort : "only"], values),
    isAboutOne
      ? ask<{ count: number }>(db, countedAbout, [viewerId, routineId, exerciseId])
      : ask<{ count: number }>(db, counted, [viewerId, routineId]),
  ]);
  const threads = rows
    .slice(0, limit)
    .map(({ comment, replies }): CommentThread => ({ ...comment, replies }));
  return {
    threads,
    next: nextAfter(rows, limit),
    count: row?.count ?? 0,
  };
}

/** A page of what was said of one exercise in the routines that this viewer (null: anybody) may see. */
export async function commentsOnExercise(
  db: Db,
  viewerId: string | null,
  { exerciseId, after, limit }: ExerciseCommentsInput,
): Promise<ExerciseCommentPage> {
  const values = [viewerId, null, ...placeAfter(after), exerciseId];
  const rows = await ask<PageRow & Pick<ExerciseThread, "routine">>(db, anywhere, values);
  const threads = rows
    .slice(0, limit)
    .map(({ comment, replies, routine }): ExerciseThread => ({ ...comment, replies, routine }));
  return { threads, next: nextAfter(rows, limit) };
}
