import { reportReasons } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { comments } from "./comment.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/**
 * Somebody who may took a comment or a published routine out of sight, and why. Its writer sees the reason and may ask
 * once more.
 */
export const hidings = pgTable(
  "hidings",
  {
    id: uuid().primaryKey(),
    commentId: uuid().references(() => comments.id, { onDelete: "cascade" }),
    routineId: text().references(() => routines.id, { onDelete: "cascade" }),
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
    /** From then on it is seen again. */
    liftedAt: moment(),
    liftedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (hiding) => [
    uniqueIndex("hidings_of_comment_one_standing")
      .on(hiding.commentId)
      .where(sql`${hiding.liftedAt} is null`),
    uniqueIndex("hidings_of_routine_one_standing")
      .on(hiding.routineId)
      .where(sql`${hiding.liftedAt} is null`),
    index().on(hiding.commentId),
    index().on(hiding.routineId),
    index().on(hiding.hiddenBy),
    index().on(hiding.decidedBy),
    index().on(hiding.liftedBy),
    index("hidings_appeals")
      .on(hiding.appealedAt)
      .where(sql`${hiding.decidedAt} is null`),
    oneOf("hidings_reason", hiding.reason, reportReasons),
    check("hidings_of_one_thing", sql`num_nonnulls(${hiding.commentId}, ${hiding.routineId}) = 1`),
  ],
);
