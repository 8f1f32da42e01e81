import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** For a while somebody may read and not write. Their training is not touched. */
export const suspensions = pgTable(
  "suspensions",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    reason: text().notNull(),
    suspendedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    suspendedAt: moment().notNull().defaultNow(),
    /** Null: until it is lifted. */
    until: moment(),
    liftedAt: moment(),
    liftedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (suspension) => [
    index().on(suspension.userId),
    index().on(suspension.suspendedBy),
    index().on(suspension.liftedBy),
  ],
);
