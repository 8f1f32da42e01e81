import { index, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { redFlagOutcomes, redFlagPrompts } from "./words.ts";

/** The questions that are answered before a plan starts, and what followed from them. */
export const redFlagScreens = pgTable(
  "red_flag_screens",
  {
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    answers: jsonb().$type<Record<string, boolean>>().notNull(),
    outcome: text({ enum: redFlagOutcomes }).notNull(),
    /** Why it was asked. */
    prompt: text({ enum: redFlagPrompts }).notNull().default("first"),
    /** Which wording of the questions was answered. */
    questionsVersion: smallint().notNull().default(1),
    createdAt: moment().notNull().defaultNow(),
  },
  (screen) => [
    index().on(screen.clientId, screen.createdAt),
    oneOf("red_flag_screens_outcome", screen.outcome, redFlagOutcomes),
    oneOf("red_flag_screens_prompt", screen.prompt, redFlagPrompts),
  ],
);
