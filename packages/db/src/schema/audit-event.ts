import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** Somebody did something that another may ask about later. Only ever added to. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: uuid().primaryKey(),
    at: moment().notNull().defaultNow(),
    actorId: uuid().references(() => users.id, { onDelete: "set null" }),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text(),
    detail: jsonb().$type<Record<string, unknown>>(),
    address: text(),
  },
  (event) => [index().on(event.actorId, event.at), index().on(event.subjectType, event.subjectId)],
);
