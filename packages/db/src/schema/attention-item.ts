import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { attentionEndings, attentionKinds } from "./words.ts";

/**
 * Why a trainer should look at a client now. At most one open item of a kind for each pair, and never two for the same
 * cause, however long ago the first was done.
 */
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
    /** What it is about: a session, a screen, a week, a plan. Empty only on rows from before causes were kept. */
    cause: text().notNull().default(""),
    /** The numbers behind it. */
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    raisedAt: moment().notNull().defaultNow(),
    snoozedUntil: moment(),
    doneAt: moment(),
    ending: text({ enum: attentionEndings }),
    doneBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (item) => [
    uniqueIndex("attention_items_one_open")
      .on(item.trainerId, item.clientId, item.kind)
      .where(sql`${item.doneAt} is null`),
    uniqueIndex("attention_items_one_cause")
      .on(item.trainerId, item.clientId, item.kind, item.cause)
      .where(sql`${item.cause} <> ''`),
    index().on(item.trainerId, item.raisedAt),
    // A queue is walked along it kind by kind, and counted without a look at the rows.
    index("attention_items_queue")
      .on(item.trainerId, item.kind, item.raisedAt, item.id, item.clientId, item.snoozedUntil)
      .where(sql`${item.doneAt} is null`),
    index("attention_items_put_off")
      .on(item.trainerId, item.snoozedUntil, item.clientId, item.kind)
      .where(sql`${item.doneAt} is null and ${item.snoozedUntil} is not null`),
    index().on(item.clientId),
    index().on(item.doneBy),
    oneOf("attention_items_kind", item.kind, attentionKinds),
    oneOf("attention_items_ending", item.ending, attentionEndings),
  ],
);
