import { Sequence } from "@fourstep/core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { planPhases } from "./plan-phase.ts";
import { plans } from "./plan.ts";
import { users } from "./user.ts";

/** What a plan prescribed from some moment on. Never changed: an edit makes the next number, with its reason. */
export const planVersions = pgTable(
  "plan_versions",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references((): AnyPgColumn => plans.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    /** The phase that it belongs to; null in a plan without any. Days of a later phase point at its own version. */
    phaseId: uuid().references((): AnyPgColumn => planPhases.id, { onDelete: "set null" }),
    reason: text(),
    sequence: text().$type<Sequence>().notNull(),
    routineName: text().notNull(),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: moment().notNull().defaultNow(),
  },
  (version) => [
    unique().on(version.planId, version.number),
    index().on(version.phaseId),
    index().on(version.createdBy),
    oneOf("plan_versions_sequence", version.sequence, Sequence.options),
  ],
);
