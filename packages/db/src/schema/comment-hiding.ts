import { reportReasons } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { comments } from "./comment.ts";
import { users } from "./user.ts";

/** Somebody who may took a comment out of sight, and why. Its writer sees the reason and may ask once more. */
export const commentHidings = pgTable(
  "comment_hidings",
  {
    id: uuid().primaryKey(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    hiddenBy: uuid().references(() => users.id, { onDelete: "set null" }),
    hiddenAt: moment().notNull().defaultNow(),
    reason: text({ enum: reportReasons }).notNull(),
    note: text().notNull().default(""),
    appealedAt: moment(),
    appeal: text(),
    decidedAt: moment(),
    decidedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    isUpheld: boolean(),
    decision: text(),
    /** From then on the comment is seen again. */
    liftedAt: moment(),
    liftedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (hiding) => [
    uniqueIndex("comment_hidings_one_standing")
      .on(hiding.commentId)
      .where(sql`${hiding.liftedAt} is null`),
    index().on(hiding.commentId),
    index().on(hiding.hiddenBy),
    index().on(hiding.decidedBy),
    index().on(hiding.liftedBy),
    index("comment_hidings_appeals")
      .on(hiding.appealedAt)
      .where(sql`${hiding.decidedAt} is null`),
    oneOf("comment_hidings_reason", hiding.reason, reportReasons),
  ],
);
