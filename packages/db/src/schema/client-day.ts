import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { between, calendarDay, oneOf } from "./columns.ts";
import { planVersions } from "./plan-version.ts";
import { sessions } from "./session.ts";
import { users } from "./user.ts";
import { dayStatuses } from "./words.ts";

const sets = () => smallint().notNull().default(0);

/**
 * One client's day in one row, kept by whatever write changes it, in that write's own transaction. The
 * roster reads these and never the sets. `…Planned` and `…Done` count sets, a tender spot being one; only
 * sets whose outcome is `done` count as done. Planned days to come have their row too; a day that went by
 * while still `planned` reads as missed.
 */
export const clientDays = pgTable(
  "client_days",
  {
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: calendarDay().notNull(),
    planVersionId: uuid().references(() => planVersions.id, { onDelete: "set null" }),
    sessionId: uuid().references(() => sessions.id, { onDelete: "set null" }),
    status: text({ enum: dayStatuses }).notNull(),
    smrPlanned: sets(),
    smrDone: sets(),
    activatePlanned: sets(),
    activateDone: sets(),
    mobilizePlanned: sets(),
    mobilizeDone: sets(),
    integratePlanned: sets(),
    integrateDone: sets(),
    /** The highest discomfort of any set that day, 0 to 10. */
    worstDiscomfort: smallint(),
    /** Active seconds of the day's sessions together. */
    seconds: integer().notNull().default(0),
  },
  (clientDay) => [
    primaryKey({ columns: [clientDay.clientId, clientDay.day] }),
    index().on(clientDay.planVersionId),
    index().on(clientDay.sessionId),
    // When somebody trains next, told from the index alone. Most writes of a day leave its status be, and this with it.
    index("client_days_planned")
      .on(clientDay.clientId, clientDay.day)
      .where(sql`${clientDay.status} = 'planned'`),
    oneOf("client_days_status", clientDay.status, dayStatuses),
    between("client_days_worst_discomfort", clientDay.worstDiscomfort, 0, 10),
  ],
);
