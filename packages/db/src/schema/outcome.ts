import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { between, moment, oneOf } from "./columns.ts";
import { comments } from "./comment.ts";
import { plans } from "./plan.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";
import { outcomeSources } from "./words.ts";

/**
 * What a member chose to show of how a routine went for them. From their log it is computed when it is shared and stays
 * as it was then; on their word alone it is marked so. Withdrawn, it is shown and counted nowhere.
 */
export const outcomes = pgTable(
  "outcomes",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    routineId: text()
      .notNull()
      .references(() => routines.id, { onDelete: "cascade" }),
    /** The comment that it stands under; null once that is gone. */
    commentId: uuid().references(() => comments.id, { onDelete: "set null" }),
    source: text({ enum: outcomeSources }).notNull(),
    /** The plan whose sessions it counts; null on their word alone. */
    planId: uuid().references(() => plans.id, { onDelete: "set null" }),
    sessions: smallint().notNull(),
    weeks: smallint().notNull(),
    /** Worst pain of the first week and of the last, 0 to 10. */
    painBefore: smallint().notNull(),
    painAfter: smallint().notNull(),
    sharedAt: moment().notNull().defaultNow(),
    withdrawnAt: moment(),
  },
  (outcome) => [
    // One voice a person: a new card takes the place of the one before.
    uniqueIndex("outcomes_one_standing")
      .on(outcome.userId, outcome.routineId)
      .where(sql`${outcome.withdrawnAt} is null`),
    index().on(outcome.userId),
    index().on(outcome.routineId),
    index().on(outcome.commentId),
    index().on(outcome.planId),
    oneOf("outcomes_source", outcome.source, outcomeSources),
    between("outcomes_before", outcome.painBefore, 0, 10),
    between("outcomes_after", outcome.painAfter, 0, 10),
    check("outcomes_amounts", sql`${outcome.sessions} > 0 and ${outcome.weeks} > 0`),
  ],
);
