import { SetKind, SetLogInput, Side, SkipReason, Step, Technique } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { between, moment, oneOf } from "./columns.ts";
import { exercises } from "./exercise.ts";
import { planItems } from "./plan-item.ts";
import { sessions } from "./session.ts";
import { users } from "./user.ts";

/** One set, hold or tender spot: what was done, and how it felt. What was asked stands in its plan item. */
export const setLogs = pgTable(
  "set_logs",
  {
    // The phone names the set before it is sent, so a retry lands on the same row.
    id: uuid().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    planItemId: uuid()
      .notNull()
      .references(() => planItems.id, { onDelete: "no action" }),
    /** The exercise as done: after a swap, not the one the plan asked for. */
    exerciseId: text()
      .notNull()
      .references(() => exercises.id, { onDelete: "no action" }),
    step: text().$type<Step>().notNull(),
    side: text().$type<Side>().notNull(),
    /** Counts from 1 within item and side; for tender spots, the number of the spot. */
    setNumber: smallint().notNull(),
    kind: text().$type<SetKind>().notNull(),
    reps: smallint(),
    seconds: smallint().notNull(),
    spot: text(),
    technique: text().$type<Technique>(),
    tendernessBefore: smallint(),
    tendernessAfter: smallint(),
    discomfort: smallint(),
    outcome: text().$type<SetLogInput["outcome"]>().notNull(),
    reason: text().$type<SkipReason>(),
    loggedAt: moment().notNull(),
    /** Grows with every change that the client makes to this set; an older one never wins. */
    revision: integer().notNull().default(1),
    /** Taken back by the client: it counts no more, and stays in its history. */
    removedAt: moment(),
  },
  (set) => [
    unique("set_logs_one_per_set").on(set.sessionId, set.planItemId, set.side, set.setNumber),
    index().on(set.clientId, set.loggedAt),
    index().on(set.planItemId),
    index().on(set.exerciseId),
    oneOf("set_logs_step", set.step, Step.options),
    oneOf("set_logs_side", set.side, Side.options),
    oneOf("set_logs_kind", set.kind, SetKind.options),
    oneOf("set_logs_outcome", set.outcome, SetLogInput.shape.outcome.options),
    oneOf("set_logs_technique", set.technique, Technique.options),
    oneOf("set_logs_reason", set.reason, SkipReason.options),
    // The union of `Effort`: reps belong to sets of reps; technique, spot and tenderness to tender spots.
    check("set_logs_reps_of_reps", sql`(${set.kind} = 'reps') = (${set.reps} is not null)`),
    check(
      "set_logs_technique_of_spots",
      sql`(${set.kind} = 'spot') = (${set.technique} is not null)`,
    ),
    check(
      "set_logs_spot_of_spots",
      sql`${set.kind} = 'spot' or num_nonnulls(${set.spot}, ${set.tendernessBefore}, ${set.tendernessAfter}) = 0`,
    ),
    between("set_logs_set_number", set.setNumber, 1, 20),
    between("set_logs_reps", set.reps, 0, 200),
    between("set_logs_seconds", set.seconds, 0, 3600),
    between("set_logs_tenderness_before", set.tendernessBefore, 0, 10),
    between("set_logs_tenderness_after", set.tendernessAfter, 0, 10),
    between("set_logs_discomfort", set.discomfort, 0, 10),
  ],
);
