import { sql } from "drizzle-orm";
import { boolean, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** How a person is shown to the community: by a name of their choice, never by their own. No row: not shown at all. */
export const memberProfiles = pgTable(
  "member_profiles",
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    displayName: text().notNull(),
    about: text().notNull().default(""),
    /** A trainer who wants a page of their own. */
    hasPage: boolean().notNull().default(false),
    ...timestamps,
  },
  (profile) => [uniqueIndex("member_profiles_name_unique").on(sql`lower(${profile.displayName})`)],
);
