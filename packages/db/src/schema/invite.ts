import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** A trainer's invitation to become their client. Whoever holds the code may accept it, once. */
export const invites = pgTable(
  "invites",
  {
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Who it is for, in the trainer's words; nobody else reads it. */
    name: text().notNull().default(""),
    email: text(),
    codeHash: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    acceptedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    revokedAt: moment(),
  },
  (invite) => [
    index().on(invite.trainerId),
    index().on(invite.acceptedBy),
    uniqueIndex().on(invite.codeHash),
  ],
);
