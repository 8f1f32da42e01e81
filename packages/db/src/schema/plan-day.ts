import { sql } from "drizzle-orm";
import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { calendarDay, moment } from "./columns.ts";
import { planVersions } from "./plan-version.ts";
import { plans } from "./plan.ts";
import { users } from "./user.ts";

/** A day on which the client is asked to train. */
export const planDays = pgTable(
  "plan_days",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: calendarDay().notNull(),
    movedFrom: calendarDay(),
    movedAt: moment(),
    movedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    moveReason: text(),
    skippedAt: moment(),
    skippedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    skipReason: text(),
  },
  (planDay) => [
    // In this order, since today's session is looked up by person and day.
    unique().on(planDay.clientId, planDay.day, planDay.planId),
    index().on(planDay.planId),
    // With the day, since a version that was laid ahead is told on its first.
    index().on(planDay.planVersionId, planDay.day),
    // Few of a year's days are ever changed, and a story tells only those.
    index("plan_days_changed")
      .on(planDay.clientId)
      .where(sql`${planDay.movedAt} is not null or ${planDay.skippedAt} is not null`),
    index().on(planDay.movedBy),
    index().on(planDay.skippedBy),
  ],
);
