import type { RoutineInput } from "@fourstep/core";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/** A routine that somebody keeps at hand, and what it was when they last looked at it: what changed since is shown. */
export const savedRoutines = pgTable(
  "saved_routines",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    routineId: text()
      .notNull()
      .references(() => routines.id, { onDelete: "cascade" }),
    savedAt: moment().notNull().defaultNow(),
    seen: jsonb().$type<RoutineInput>().notNull(),
    seenAt: moment().notNull().defaultNow(),
  },
  (saved) => [
    primaryKey({ columns: [saved.userId, saved.routineId] }),
    index().on(saved.routineId),
  ],
);
