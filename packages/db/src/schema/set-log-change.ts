import type { SetLogInput } from "@fourstep/core";
import { boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { setLogs } from "./set-log.ts";
import { users } from "./user.ts";
import { setChangeKinds } from "./words.ts";

/** What a set said before: one row for every correction or removal, and for those that came too late to win. */
export const setLogChanges = pgTable(
  "set_log_changes",
  {
    // The phone names the change, so a retry lands on the same row.
    id: uuid().primaryKey(),
    setLogId: uuid()
      .notNull()
      .references(() => setLogs.id, { onDelete: "cascade" }),
    changedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    kind: text({ enum: setChangeKinds }).notNull(),
    /** The revision that it makes. Of two with the same one the later `changedAt` wins. */
    revision: integer().notNull(),
    /** What the loser says: the set before this change, or, for a change that came too late, the change itself. */
    older: jsonb().$type<Partial<SetLogInput>>().notNull(),
    /** False when a newer change was there already. */
    isApplied: boolean().notNull(),
    /** By the clock of the device. */
    changedAt: moment().notNull(),
    receivedAt: moment().notNull().defaultNow(),
  },
  (change) => [
    index().on(change.setLogId, change.revision),
    index().on(change.changedBy),
    oneOf("set_log_changes_kind", change.kind, setChangeKinds),
  ],
);
