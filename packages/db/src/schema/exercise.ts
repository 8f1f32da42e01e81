import { type Exercise, Step } from "@fourstep/core";
import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf, timestamps } from "./columns.ts";
import { users } from "./user.ts";

/**
 * An exercise: built in (no owner, a slug for id) or a trainer's own. An owner with exercises cannot be
 * deleted, only deactivated, since other people's sets point at them.
 */
export const exercises = pgTable(
  "exercises",
  {
    id: text().primaryKey(),
    ownerId: uuid().references(() => users.id, { onDelete: "no action" }),
    step: text().$type<Step>().notNull(),
    content: jsonb().$type<Exercise>().notNull(),
    archivedAt: moment(),
    ...timestamps,
  },
  (exercise) => [
    index().on(exercise.ownerId),
    oneOf("exercises_step", exercise.step, Step.options),
  ],
);
