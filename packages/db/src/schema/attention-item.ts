import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { attentionKinds } from "./words.ts";

/** Why a trainer should look at a client now. At most one open item of a kind for each pair. */
export const attentionItems = pgTable(
  "attention_items",
  {
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: attentionKinds }).notNull(),
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    raisedAt: moment().notNull().defaultNow(),
    snoozedUntil: moment(),
    doneAt: moment(),
    doneBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (item) => [
    uniqueIndex("attention_items_one_open")
      .on(item.trainerId, item.clientId, item.kind)
      .where(sql`${item.doneAt} is null`),
    index().on(item.trainerId, item.raisedAt.desc()),
    index().on(item.clientId),
    index().on(item.doneBy),
    oneOf("attention_items_kind", item.kind, attentionKinds),
  ],
);
