import type { Dose } from "@fourstep/core";
import { index, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { exercises } from "./exercise.ts";
import { routines } from "./routine.ts";

/** One exercise of a routine, with its dose. */
export const routineItems = pgTable(
  "routine_items",
  {
    id: uuid().primaryKey(),
    routineId: text()
      .notNull()
      .references(() => routines.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    exerciseId: text()
      .notNull()
      .references(() => exercises.id, { onDelete: "no action" }),
    dose: jsonb().$type<Dose>().notNull(),
  },
  (item) => [unique().on(item.routineId, item.position), index().on(item.exerciseId)],
);
