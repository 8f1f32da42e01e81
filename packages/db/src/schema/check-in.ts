import { CheckInInput } from "@fourstep/core";
import { index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { between, calendarDay, moment, oneOf } from "./columns.ts";
import { sessions } from "./session.ts";
import { users } from "./user.ts";

type NextMorning = NonNullable<CheckInInput["nextMorning"]>;

/** What a client says about their pain, and about the morning after a session. */
export const checkIns = pgTable(
  "check_ins",
  {
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    sessionId: uuid().references(() => sessions.id, { onDelete: "set null" }),
    day: calendarDay().notNull(),
    painNow: smallint(),
    painWorstWeek: smallint(),
    nextMorning: text().$type<NextMorning>(),
    note: text().notNull().default(""),
    createdAt: moment().notNull().defaultNow(),
  },
  (checkIn) => [
    index().on(checkIn.clientId, checkIn.day),
    // A story is walked by when they were given.
    index().on(checkIn.clientId, checkIn.createdAt),
    index().on(checkIn.sessionId),
    oneOf(
      "check_ins_next_morning",
      checkIn.nextMorning,
      CheckInInput.shape.nextMorning.unwrap().options,
    ),
    between("check_ins_pain_now", checkIn.painNow, 0, 10),
    between("check_ins_pain_worst_week", checkIn.painWorstWeek, 0, 10),
  ],
);
