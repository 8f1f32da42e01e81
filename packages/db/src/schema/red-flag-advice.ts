import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { calendarDay, moment } from "./columns.ts";
import { redFlagScreens } from "./red-flag-screen.ts";
import { users } from "./user.ts";

/** What a clinician said about a red-flag answer, as the client recorded it. Only then does training go on. */
export const redFlagAdvices = pgTable(
  "red_flag_advices",
  {
    // The browser names it, so a retry lands on the same row.
    id: uuid().primaryKey(),
    screenId: uuid()
      .notNull()
      .references(() => redFlagScreens.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Who was asked: "my doctor", "a physiotherapist". */
    adviser: text().notNull(),
    /** What they said, in the client's words. */
    advice: text().notNull(),
    advisedOn: calendarDay().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (advice) => [index().on(advice.screenId), index().on(advice.clientId, advice.createdAt)],
);
