import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { between, moment } from "./columns.ts";
import { plans } from "./plan.ts";
import { users } from "./user.ts";

/** A stretch of a plan's weeks with a name and, through its versions, exercises of its own. Lasts until the next begins. */
export const planPhases = pgTable(
  "plan_phases",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references((): AnyPgColumn => plans.id, { onDelete: "cascade" }),
    /** The plan's week that it begins in, from 1. */
    fromWeek: smallint().notNull(),
    name: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (phase) => [
    unique().on(phase.planId, phase.fromWeek),
    index().on(phase.createdBy),
    between("plan_phases_from_week", phase.fromWeek, 1, 52),
  ],
);
