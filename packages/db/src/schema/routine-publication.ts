import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/** Somebody published a routine to the community, and perhaps took it back. */
export const routinePublications = pgTable(
  "routine_publications",
  {
    routineId: text()
      .notNull()
      .references(() => routines.id, { onDelete: "cascade" }),
    publishedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    publishedAt: moment().notNull().defaultNow(),
    withdrawnAt: moment(),
    withdrawnBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (publication) => [
    primaryKey({ columns: [publication.routineId, publication.publishedAt] }),
    index().on(publication.publishedBy),
    index().on(publication.withdrawnBy),
  ],
);
