import { ProgressionMode, type ProgressionRule } from "@fourstep/core";
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { check, index, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { between, calendarDay, moment, oneOf, timestamps } from "./columns.ts";
import { planVersions } from "./plan-version.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/** A routine laid on one client's calendar, by their trainer or (no trainer) by themselves. */
export const plans = pgTable(
  "plans",
  {
    id: uuid().primaryKey(),
    trainerId: uuid().references(() => users.id, { onDelete: "set null" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The routine that it was laid from; null when it was built by hand or the routine is gone. */
    routineId: text().references(() => routines.id, { onDelete: "set null" }),
    title: text().notNull(),
    startsOn: calendarDay().notNull(),
    weeks: smallint().notNull(),
    /** ISO days of the week, Monday 1 to Sunday 7. */
    weekdays: smallint().array().notNull(),
    currentVersionId: uuid().references((): AnyPgColumn => planVersions.id, {
      onDelete: "set null",
    }),
    progressionMode: text().$type<ProgressionMode>().notNull().default("off"),
    /** Null: the product's own rule. */
    progressionRule: jsonb().$type<ProgressionRule>(),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
    endedAt: moment(),
    ...timestamps,
  },
  (plan) => [
    index().on(plan.trainerId),
    index().on(plan.clientId),
    index().on(plan.currentVersionId),
    index().on(plan.createdBy),
    index().on(plan.routineId),
    oneOf("plans_progression_mode", plan.progressionMode, ProgressionMode.options),
    between("plans_weeks", plan.weeks, 1, 52),
    check(
      "plans_weekdays",
      sql`cardinality(${plan.weekdays}) > 0 and ${plan.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]`,
    ),
  ],
);
