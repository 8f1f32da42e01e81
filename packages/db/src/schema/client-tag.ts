import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** A word by which a trainer finds a client again. Nobody else reads it. */
export const clientTags = pgTable(
  "client_tags",
  {
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (tag) => [
    primaryKey({ columns: [tag.trainerId, tag.clientId, tag.name] }),
    index().on(tag.trainerId, tag.name),
    index().on(tag.clientId),
    check("client_tags_name", sql`char_length(${tag.name}) between 1 and 40`),
  ],
);
