import { index, pgTable, smallint, uuid } from "drizzle-orm/pg-core";
import { between, timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** How much time a client said they have: what a plan is held against. */
export const clientAvailabilities = pgTable(
  "client_availabilities",
  {
    clientId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Minutes of one session. */
    minutes: smallint(),
    daysPerWeek: smallint(),
    notedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    ...timestamps,
  },
  (availability) => [
    index().on(availability.notedBy),
    between("client_availabilities_minutes", availability.minutes, 1, 180),
    between("client_availabilities_days", availability.daysPerWeek, 1, 7),
  ],
);
