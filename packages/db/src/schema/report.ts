import { reportEndings, reportReasons } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { comments } from "./comment.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/** Somebody asks a moderator to look at a comment or at a routine. */
export const reports = pgTable(
  "reports",
  {
    id: uuid().primaryKey(),
    reporterId: uuid().references(() => users.id, { onDelete: "set null" }),
    commentId: uuid().references(() => comments.id, { onDelete: "cascade" }),
    routineId: text().references(() => routines.id, { onDelete: "cascade" }),
    reason: text({ enum: reportReasons }).notNull(),
    note: text().notNull().default(""),
    createdAt: moment().notNull().defaultNow(),
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    ending: text({ enum: reportEndings }),
  },
  (report) => [
    // Once a person and thing, however often it is sent.
    uniqueIndex("reports_of_comment_once").on(report.reporterId, report.commentId),
    uniqueIndex("reports_of_routine_once").on(report.reporterId, report.routineId),
    index("reports_open")
      .on(report.createdAt)
      .where(sql`${report.endedAt} is null`),
    index().on(report.commentId),
    index().on(report.routineId),
    index().on(report.endedBy),
    oneOf("reports_reason", report.reason, reportReasons),
    oneOf("reports_ending", report.ending, reportEndings),
    check("reports_of_one_thing", sql`num_nonnulls(${report.commentId}, ${report.routineId}) = 1`),
  ],
);
