import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { calendarDay, moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { assessmentKinds } from "./words.ts";

/** Intake and re-tests: what was answered or measured on a day, and who wrote it down. */
export const assessments = pgTable(
  "assessments",
  {
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: assessmentKinds }).notNull(),
    answers: jsonb().$type<Record<string, unknown>>().notNull(),
    takenOn: calendarDay().notNull(),
    recordedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: moment().notNull().defaultNow(),
  },
  (assessment) => [
    index().on(assessment.clientId, assessment.takenOn),
    index().on(assessment.recordedBy),
    oneOf("assessments_kind", assessment.kind, assessmentKinds),
  ],
);
