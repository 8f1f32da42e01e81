import type { RosterView } from "@fourstep/core";
import { index, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** A way of looking at the roster that a trainer keeps under a name. */
export const rosterViews = pgTable(
  "roster_views",
  {
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    view: jsonb().$type<RosterView>().notNull(),
    position: smallint().notNull(),
    ...timestamps,
  },
  (view) => [index().on(view.trainerId, view.position)],
);
