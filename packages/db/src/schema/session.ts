import { AlarmSymptom, SessionEnding } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { between, calendarDay, moment, oneOf, timestamps } from "./columns.ts";
import { planDays } from "./plan-day.ts";
import { planVersions } from "./plan-version.ts";
import { users } from "./user.ts";

/** One sitting: who trained, under which plan version, from when to when, and how it ended. */
export const sessions = pgTable(
  "sessions",
  {
    // The phone names the session before it is sent, so a retry lands on the same row.
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    planDayId: uuid().references(() => planDays.id, { onDelete: "set null" }),
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id, { onDelete: "no action" }),
    /** The day it counts for, in the zone that the client was in. */
    day: calendarDay().notNull(),
    timeZone: text().notNull(),
    startedAt: moment().notNull(),
    finishedAt: moment(),
    ended: text().$type<SessionEnding>(),
    endReason: text(),
    alarm: text().$type<AlarmSymptom>(),
    /** Active seconds, pauses left out. */
    seconds: integer().notNull().default(0),
    painBefore: smallint(),
    painAfter: smallint(),
    note: text().notNull().default(""),
    ...timestamps,
  },
  (session) => [
    index().on(session.clientId, session.startedAt),
    index().on(session.clientId, session.day),
    index().on(session.planDayId),
    index().on(session.planVersionId),
    oneOf("sessions_ended", session.ended, SessionEnding.options),
    oneOf("sessions_alarm", session.alarm, AlarmSymptom.options),
    check(
      "sessions_end_is_whole",
      sql`(${session.finishedAt} is null) = (${session.ended} is null)`,
    ),
    between("sessions_pain_before", session.painBefore, 0, 10),
    between("sessions_pain_after", session.painAfter, 0, 10),
  ],
);
