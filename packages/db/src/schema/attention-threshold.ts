import type { OwnThresholds } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** When a trainer wants to look: for all of their clients (no client), or for one of them. Only what differs is kept. */
export const attentionThresholds = pgTable(
  "attention_thresholds",
  {
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid().references(() => users.id, { onDelete: "cascade" }),
    own: jsonb().$type<OwnThresholds>().notNull(),
    ...timestamps,
  },
  (threshold) => [
    unique().on(threshold.trainerId, threshold.clientId),
    uniqueIndex("attention_thresholds_for_all")
      .on(threshold.trainerId)
      .where(sql`${threshold.clientId} is null`),
    index().on(threshold.clientId),
  ],
);
