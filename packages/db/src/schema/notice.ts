import { noticeKinds } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { comments } from "./comment.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/** Something in the community that a person may want to know. */
export const notices = pgTable(
  "notices",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: noticeKinds }).notNull(),
    /** What brought it about, told once: `reply:<comment>`. */
    cause: text().notNull(),
    actorId: uuid().references(() => users.id, { onDelete: "cascade" }),
    commentId: uuid().references(() => comments.id, { onDelete: "cascade" }),
    routineId: text().references(() => routines.id, { onDelete: "cascade" }),
    createdAt: moment().notNull().defaultNow(),
    readAt: moment(),
    mailedAt: moment(),
  },
  (notice) => [
    uniqueIndex("notices_once").on(notice.userId, notice.kind, notice.cause),
    index().on(notice.userId, notice.createdAt),
    index("notices_to_mail")
      .on(notice.createdAt)
      .where(sql`${notice.mailedAt} is null and ${notice.readAt} is null`),
    index().on(notice.actorId),
    index().on(notice.commentId),
    index().on(notice.routineId),
    oneOf("notices_kind", notice.kind, noticeKinds),
  ],
);
