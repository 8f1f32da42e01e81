import type { PlanDraftContent } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, timestamps } from "./columns.ts";
import { planTemplates } from "./plan-template.ts";
import { planVersions } from "./plan-version.ts";
import { plans } from "./plan.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/**
 * A plan that is being made or changed, saved as it goes. Whoever saves says which revision they have seen; an older one
 * is refused, so that nobody writes over what another did meanwhile. A plan has one open draft, for all who coach.
 */
export const planDrafts = pgTable(
  "plan_drafts",
  {
    // The browser names it, so a retry lands on the same row.
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The plan that it will change; null when it will be a new one. */
    planId: uuid().references(() => plans.id, { onDelete: "cascade" }),
    /** The version that it began from. Assigning is refused when the plan has gone on since. */
    baseVersionId: uuid().references(() => planVersions.id, { onDelete: "set null" }),
    templateId: uuid().references(() => planTemplates.id, { onDelete: "set null" }),
    /** The routine that it began from: what comes of a plan counts for it while the plan still asks for its exercises. */
    routineId: text().references(() => routines.id, { onDelete: "set null" }),
    content: jsonb().$type<PlanDraftContent>().notNull(),
    /** Why the plan is changed: becomes the version's reason. */
    reason: text().notNull().default(""),
    /** Grows with every save. */
    revision: integer().notNull().default(1),
    savedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    ...timestamps,
    assignedAt: moment(),
    discardedAt: moment(),
  },
  (draft) => [
    uniqueIndex("plan_drafts_one_open")
      .on(draft.planId)
      .where(sql`${draft.assignedAt} is null and ${draft.discardedAt} is null`),
    index().on(draft.trainerId, draft.updatedAt),
    index().on(draft.planId),
    index().on(draft.baseVersionId),
    index().on(draft.templateId),
    index().on(draft.routineId),
    index().on(draft.savedBy),
  ],
);
