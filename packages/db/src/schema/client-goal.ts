import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { calendarDay, moment, timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** What a client and their trainer work towards, in words. Reached or given up, it stays in the story. */
export const clientGoals = pgTable(
  "client_goals",
  {
    // The browser names it, so a retry lands on the same row.
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    setBy: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    goal: text().notNull(),
    dueOn: calendarDay(),
    ...timestamps,
    reachedAt: moment(),
    reachedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    droppedAt: moment(),
    droppedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (goal) => [
    index().on(goal.clientId, goal.createdAt),
    index().on(goal.setBy),
    index().on(goal.reachedBy),
    index().on(goal.droppedBy),
  ],
);
