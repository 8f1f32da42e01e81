import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** How often something was tried in a window of time. In the database, so that all processes count together. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().notNull(),
    windowStart: moment().notNull(),
    hits: integer().notNull().default(0),
  },
  (limit) => [primaryKey({ columns: [limit.key, limit.windowStart] })],
);
