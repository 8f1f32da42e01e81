import { Routine, type RoutineInput, Sequence, defaultSequence } from "@fourstep/core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
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
    /** The routine that this one was adapted from, and what it said then. */
    adaptedFrom: text().references((): AnyPgColumn => routines.id, { onDelete: "set null" }),
    adaptedContent: jsonb().$type<RoutineInput>(),
    /** While a moderator keeps it from the public; see `hidings`. Its owner's publication stays as it is. */
    hiddenAt: moment(),
    archivedAt: moment(),
    ...timestamps,
  },
  (routine) => [
    index().on(routine.ownerId),
    index().on(routine.adaptedFrom),
    oneOf("routines_sequence", routine.sequence, Sequence.options),
    oneOf("routines_level", routine.level, Routine.shape.level.options),
    oneOf("routines_visibility", routine.visibility, visibilities),
  ],
);
