import { index, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/**
 * What the public pages show changed: `routine:front-hip-reset`, `routines`. Written with the change itself, and looked
 * at by every process that keeps rendered pages.
 */
export const publicChanges = pgTable(
  "public_changes",
  {
    tag: text().primaryKey(),
    changedAt: moment().notNull(),
  },
  (change) => [index().on(change.changedAt)],
);
