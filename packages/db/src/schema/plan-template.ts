import type { PlanDraftContent } from "@fourstep/core";
import { index, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { moment, timestamps } from "./columns.ts";
import { users } from "./user.ts";

/** A plan without a client, to begin others from. */
export const planTemplates = pgTable(
  "plan_templates",
  {
    id: uuid().primaryKey(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    content: jsonb().$type<PlanDraftContent>().notNull(),
    archivedAt: moment(),
    ...timestamps,
  },
  (template) => [index().on(template.ownerId, template.updatedAt)],
);
