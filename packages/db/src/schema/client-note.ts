import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, timestamps } from "./columns.ts";
import { sessions } from "./session.ts";
import { users } from "./user.ts";

/** What a trainer notes about a client, for nobody but themselves. */
export const clientNotes = pgTable(
  "client_notes",
  {
    // The browser names it, so a retry lands on the same row.
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The session that it is about, if it is about one. */
    sessionId: uuid().references(() => sessions.id, { onDelete: "set null" }),
    body: text().notNull(),
    ...timestamps,
    removedAt: moment(),
  },
  (note) => [
    index().on(note.trainerId, note.clientId, note.createdAt),
    index().on(note.clientId),
    index().on(note.sessionId),
  ],
);
