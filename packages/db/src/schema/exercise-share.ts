import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { exercises } from "./exercise.ts";
import { users } from "./user.ts";

/** A trainer lets a colleague prescribe an exercise of theirs. Taken back, plans that hold it keep it. */
export const exerciseShares = pgTable(
  "exercise_shares",
  {
    exerciseId: text()
      .notNull()
      .references(() => exercises.id, { onDelete: "cascade" }),
    sharedWith: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    sharedAt: moment().notNull().defaultNow(),
    sharedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    endedAt: moment(),
  },
  (share) => [
    primaryKey({ columns: [share.exerciseId, share.sharedWith] }),
    index().on(share.sharedWith),
    index().on(share.sharedBy),
  ],
);
