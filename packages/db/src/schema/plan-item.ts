import { type Dose, Step } from "@fourstep/core";
import { index, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "./columns.ts";
import { exercises } from "./exercise.ts";
import { planVersions } from "./plan-version.ts";

/** One exercise that a plan version prescribes, with its dose. */
export const planItems = pgTable(
  "plan_items",
  {
    id: uuid().primaryKey(),
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    exerciseId: text()
      .notNull()
      .references(() => exercises.id, { onDelete: "no action" }),
    step: text().$type<Step>().notNull(),
    dose: jsonb().$type<Dose>().notNull(),
  },
  (item) => [
    unique().on(item.planVersionId, item.position),
    index().on(item.exerciseId),
    oneOf("plan_items_step", item.step, Step.options),
  ],
);
