import {
  type Comment,
  type CommentListInput,
  type CommentPage,
  type CommentThread,
  mostCounted,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { hasPlace, visibleTo } from "./visible-comments.ts";

/** Most replies that are shown under one comment. */
const mostReplies = 100;

/** SQL: the comment `c` as the viewer in $1 reads it. What they may not read is not in it at all. */
const shown = (c: string) => `jsonb_build_object(
  'id', ${c}.id, 'parentId', ${c}.parent_id, 'depth', ${c}.depth, 'exerciseId', ${c}.exercise_id, 'at', ${iso(`${c}.created_at`)},
  'state', case when ${c}.deleted_at is not null then 'deleted'
    when ${c}.hidden_at is not null or not ${visibleTo("$1", c)} then 'hidden' else 'shown' end) || case
  when not ${visibleTo("$1", c)} then '{"author": null, "body": null, "editedAt": null, "mine": [], "isMine": false,
    "outcome": null, "counts": {"helped": 0, "same": 0, "careful": 0}}'::jsonb
  else jsonb_build_object('body', ${c}.body, 'editedAt', ${iso(`${c}.edited_at`)}, 'isMine', coalesce(${c}.author_id = $1::uuid, false),
    'counts', json_build_object('helped', ${c}.helped, 'same', ${c}.same, 'careful', ${c}.careful),
    'mine', (select coalesce(json_agg(m.kind), '[]') from reactions m where m.comment_id = ${c}.id and m.user_id = $1::uuid),
    'author', (select json_build_object('id', u.id, 'name', coalesce(p.display_name, ''), 'isTrainer', 'trainer' = any(u.roles),
        'isRoutineAuthor', coalesce((select w.owner_id = u.id from routines w where w.id = ${c}.routine_id), false))
      from users u left join member_profiles p on p.user_id = u.id where u.id = ${c}.author_id),
    'outcome', (select json_build_object('id', o.id, 'source', o.source, 'sessions', o.sessions, 'weeks', o.weeks,
        'painBefore', o.pain_before, 'painAfter', o.pain_after)
      from outcomes o where o.comment_id = ${c}.id and o.withdrawn_at is null limit 1)) end`;

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

const pageText = (where: string, by: string) => `
  select ${shown("c")} as comment,
    c.helped || '~' || to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00~' || c.id as cursor,
    coalesce((
      select json_agg(reply.shown order by reply.created_at, reply.id) from (
        select ${shown("d")} as shown, d.created_at, d.id from comments d
        where d.root_id = c.id and ${hasPlace("$1", "d")}
        order by d.created_at, d.id limit ${mostReplies}) reply), '[]') as replies
  from (
    select c.* from comments c
    where c.routine_id = $2 and c.root_id is null and ${where} and ${hasPlace("$1")}
    order by ${by} limit $6) c
  order by ${by}`;

const pages = {
  newest: {
    name: "comments_newest",
    text: pageText(
      `${order.newest.key} < ${order.newest.from} and $3::integer >= 0`,
      order.newest.by,
    ),
  },
  helpful: {
    name: "comments_helpful",
    text: pageText(`${order.helpful.key} < ${order.helpful.from}`, order.helpful.by),
  },
  only: {
    name: "comments_only",
    text: pageText(
      `c.id = (select coalesce(one.root_id, one.id) from comments one where one.id = $5::uuid)
        and $3::integer >= 0 and $4::timestamptz is not null`,
      order.newest.by,
    ),
  },
};

const counted = {
  name: "comments_counted",
  text: `select count(*)::int as count from (
    select from comments c where c.routine_id = $2 and ${visibleTo("$1")} limit ${mostCounted + 1}) c`,
};

const start = "2147483647~infinity~ffffffff-ffff-ffff-ffff-ffffffffffff";

interface PageRow extends Record<string, unknown> {
  readonly comment: Comment;
  readonly cursor: string;
  readonly replies: readonly Comment[];
}

/**
 * A page of a routine's threads as this viewer (null: anybody) may read them, each with its replies. The place where a
 * page ends is found along an index, so that the last page costs what the first does.
 */
export async function commentsOf(
  db: Db,
  viewerId: string | null,
  { routineId, sort, after, only, limit }: CommentListInput,
): Promise<CommentPage> {
  const [helped, at, id] = (after ?? start).split("~");
  const values = [viewerId, routineId, helped, at, only ?? id, limit + 1];
  const [rows, [row]] = await Promise.all([
    ask<PageRow>(db, pages[only === undefined ? sort : "only"], values),
    ask<{ count: number }>(db, counted, [viewerId, routineId]),
  ]);
  const threads = rows
    .slice(0, limit)
    .map(({ comment, replies }): CommentThread => ({ ...comment, replies }));
  return {
    threads,
    next: rows.length > limit ? (rows[limit - 1]?.cursor ?? null) : null,
    count: row?.count ?? 0,
  };
}
