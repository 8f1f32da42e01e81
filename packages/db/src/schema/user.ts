import { Role, defaultBands } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { allOf, moment, timestamps } from "./columns.ts";

/** A person. Somebody who leaves is deactivated; a client who asks to be erased is deleted with all that is theirs. */
export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    timeZone: text().notNull().default("UTC"),
    locale: text().notNull().default("en"),
    /** ISO 3166 region whose emergency number is shown; null follows the house. */
    phoneRegion: text(),
    roles: text().array().$type<Role[]>().notNull(),
    /** The guardrail bands of this person as a client; see `Bands`. */
    greenMax: smallint().notNull().default(defaultBands.greenMax),
    amberMax: smallint().notNull().default(defaultBands.amberMax),
    deactivatedAt: moment(),
    ...timestamps,
  },
  (user) => [
    // One account per address, however it was typed.
    uniqueIndex("users_email_unique").on(sql`lower(${user.email})`),
    // A roster is walked along it, in its own order.
    index("users_by_name").on(sql`lower(${user.name}) collate "C"`, user.id),
    index("users_deactivated")
      .on(user.id)
      .where(sql`${user.deactivatedAt} is not null`),
    allOf("users_roles", user.roles, Role.options),
    check("users_has_role", sql`cardinality(${user.roles}) > 0`),
    check(
      "users_bands",
      sql`0 <= ${user.greenMax} and ${user.greenMax} < ${user.amberMax} and ${user.amberMax} <= 9`,
    ),
  ],
);
