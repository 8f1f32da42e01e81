import type { ProgressionChange } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { planVersions } from "./plan-version.ts";
import { plans } from "./plan.ts";
import { sessions } from "./session.ts";
import { users } from "./user.ts";
import { proposalDecisions, proposalDirections } from "./words.ts";

/** What a plan's rule would change after a session. At most one waits for each plan; one session proposes once. */
export const progressionProposals = pgTable(
  "progression_proposals",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    /** The version that it would change. */
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    direction: text({ enum: proposalDirections }).notNull(),
    change: jsonb().$type<ProgressionChange>().notNull(),
    /** The numbers behind it. */
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    proposedAt: moment().notNull().defaultNow(),
    decision: text({ enum: proposalDecisions }),
    decidedAt: moment(),
    decidedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    /** The version that came of it. */
    madeVersionId: uuid().references(() => planVersions.id, { onDelete: "set null" }),
  },
  (proposal) => [
    uniqueIndex("progression_proposals_one_waiting")
      .on(proposal.planId)
      .where(sql`${proposal.decidedAt} is null`),
    unique().on(proposal.sessionId, proposal.planVersionId),
    index().on(proposal.planId, proposal.proposedAt),
    index().on(proposal.planVersionId),
    index().on(proposal.clientId),
    index().on(proposal.decidedBy),
    index().on(proposal.madeVersionId),
    oneOf("progression_proposals_direction", proposal.direction, proposalDirections),
    oneOf("progression_proposals_decision", proposal.decision, proposalDecisions),
    check(
      "progression_proposals_decision_is_whole",
      sql`(${proposal.decidedAt} is null) = (${proposal.decision} is null)`,
    ),
  ],
);
