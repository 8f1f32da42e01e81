import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** A person's password, as argon2id hash. Kept apart from `users`, so that no list of people can carry it along. */
export const credentials = pgTable("credentials", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  passwordHash: text().notNull(),
  changedAt: moment().notNull().defaultNow(),
});
