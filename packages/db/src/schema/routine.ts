import { Routine, Sequence, defaultSequence } from "@fourstep/core";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf, timestamps } from "./columns.ts";
import { users } from "./user.ts";
import { visibilities } from "./words.ts";

type Level = Routine["level"];

/** An ordered list of exercises with their doses: built in (no owner, a slug for id) or a person's own. */
export const routines = pgTable(
  "routines",
  {
    id: text().primaryKey(),
    ownerId: uuid().references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    sequence: text().$type<Sequence>().notNull().default(defaultSequence),
    audience: text().notNull(),
    /** Why it is built this way. */
    why: text().notNull(),
    frequency: text().notNull(),
    safetyNotes: text().array().notNull(),
    level: text().$type<Level>().notNull(),
    visibility: text({ enum: visibilities }).notNull().default("private"),
    archivedAt: moment(),
    ...timestamps,
  },
  (routine) => [
    index().on(routine.ownerId),
    oneOf("routines_sequence", routine.sequence, Sequence.options),
    oneOf("routines_level", routine.level, Routine.shape.level.options),
    oneOf("routines_visibility", routine.visibility, visibilities),
  ],
);
