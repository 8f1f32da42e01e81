import type { DraftDifference, Weekday } from "@fourstep/core";
import { index, jsonb, pgTable, primaryKey, smallint, uuid } from "drizzle-orm/pg-core";
import { calendarDay, moment } from "./columns.ts";
import { planDrafts } from "./plan-draft.ts";
import { plans } from "./plan.ts";
import { users } from "./user.ts";

/** Somebody whom a draft is for, and what they get otherwise than the draft says. */
export const planDraftClients = pgTable(
  "plan_draft_clients",
  {
    draftId: uuid()
      .notNull()
      .references(() => planDrafts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Null: as the draft says. */
    startsOn: calendarDay(),
    weekdays: smallint().array().$type<Weekday[]>(),
    differences: jsonb().$type<readonly DraftDifference[]>().notNull().default([]),
    addedAt: moment().notNull().defaultNow(),
    addedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    /** The plan that came of it. */
    planId: uuid().references(() => plans.id, { onDelete: "set null" }),
  },
  (client) => [
    primaryKey({ columns: [client.draftId, client.clientId] }),
    index().on(client.clientId),
    index().on(client.addedBy),
    index().on(client.planId),
  ],
);
