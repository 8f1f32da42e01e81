import type { Db } from "../client.ts";
import { ask, iso } from "./ask.ts";
import { visibleOnce } from "./visible-comments.ts";

/** A comment as a feed tells it. */
export interface CommentInFeed {
  readonly id: string;
  readonly at: string;
  readonly body: string;
  /** The name that its writer chose; empty without one. */
  readonly author: string;
}

const seen = visibleOnce("$1");

const latest = {
  name: "comment_feed",
  text: `
    with ${seen.people}
    select c.id, ${iso("c.created_at")} as at, c.body, coalesce(p.display_name, '') as author
    from comments c left join member_profiles p on p.user_id = c.author_id
    where c.routine_id = (select $2::text) and ${seen.routine("$2")} and ${seen.words("c")}
    order by c.created_at desc, c.id desc
    limit 50`,
};

/** What was said last of a routine, replies too, as this viewer (null: anybody) may read it. */
export function commentFeed(
  db: Db,
  routineId: string,
  viewerId: string | null,
): Promise<CommentInFeed[]> {
  return ask<CommentInFeed & Record<string, unknown>>(db, latest, [viewerId, routineId]);
}
