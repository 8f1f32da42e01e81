import type { Coaching } from "@fourstep/core";
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import {
  attentionItems,
  coachings,
  planDrafts,
  plans,
  progressionProposals,
} from "../schema/index.ts";
import { ask, iso } from "./ask.ts";

/** SQL: the person in `$viewer` coaches `client` now. */
export const coaches = (viewer: string, client: string) => `exists (
  select from coachings k
  where k.trainer_id = ${viewer} and k.client_id = ${client}
    and k.accepted_at is not null and k.ended_at is null)`;

const coaching = {
  name: "is_coaching",
  text: `select ${coaches("$1", "$2::uuid")} as "isCoaching"`,
};

/** Whether a trainer coaches this client now. */
export async function isCoaching(db: Db, trainerId: string, clientId: string): Promise<boolean> {
  const [row] = await ask<{ isCoaching: boolean }>(db, coaching, [trainerId, clientId]);
  return row?.isCoaching ?? false;
}

const list = {
  name: "trainers_of",
  text: `
    select k.id, u.name as "trainerName", ${iso("k.accepted_at")} as "acceptedAt", k.may_watch_live as "mayWatchLive"
    from coachings k join users u on u.id = k.trainer_id
    where k.client_id = $1 and k.accepted_at is not null and k.ended_at is null
    order by k.accepted_at, k.id limit 50`,
};

/** The trainers of a client, the longest first. */
export function coachingsOf(db: Db, clientId: string): Promise<Coaching[]> {
  return ask<Coaching & Record<string, unknown>>(db, list, [clientId]);
}

interface Pair {
  readonly trainerId: string;
  readonly clientId: string;
}

/** Begins a coaching that the client accepts. False when the two have one already: then only the choice is kept. */
export async function beginCoaching(
  tx: Transaction,
  { trainerId, clientId }: Pair,
  mayWatchLive: boolean,
): Promise<boolean> {
  const begun = await tx
    .insert(coachings)
    .values({ id: newId(), trainerId, clientId, acceptedAt: sql`now()`, mayWatchLive })
    .onConflictDoNothing()
    .returning({ id: coachings.id });
  if (begun.length > 0) return true;
  await tx
    .update(coachings)
    .set({ acceptedAt: sql`coalesce(${coachings.acceptedAt}, now())`, mayWatchLive })
    .where(
      and(
        eq(coachings.trainerId, trainerId),
        eq(coachings.clientId, clientId),
        isNull(coachings.endedAt),
      ),
    );
  return false;
}

const running = (id: string, clientId: string) =>
  and(eq(coachings.id, id), eq(coachings.clientId, clientId), isNull(coachings.endedAt));

/** Whether the trainer may watch live, as the client chooses. False when there is no such coaching of theirs. */
export async function chooseWatching(
  db: Db | Transaction,
  clientId: string,
  { id, mayWatchLive }: { readonly id: string; readonly mayWatchLive: boolean },
): Promise<boolean> {
  const chosen = await db
    .update(coachings)
    .set({ mayWatchLive })
    .where(running(id, clientId))
    .returning({ id: coachings.id });
  return chosen.length > 0;
}

/**
 * Ends a coaching on the word of either. The plan stays on the client's calendar as their own; what was still waiting for
 * the trainer's look is closed, and what they were drafting is put away. Answers who the two are; null when the viewer
 * has no such coaching.
 */
export async function endCoaching(
  tx: Transaction,
  viewerId: string,
  id: string,
): Promise<Pair | null> {
  const [ended] = await tx
    .update(coachings)
    .set({ endedAt: sql`now()`, endedBy: viewerId })
    .where(
      and(
        eq(coachings.id, id),
        or(eq(coachings.clientId, viewerId), eq(coachings.trainerId, viewerId)),
        isNotNull(coachings.acceptedAt),
        isNull(coachings.endedAt),
      ),
    )
    .returning({ trainerId: coachings.trainerId, clientId: coachings.clientId });
  if (!ended) return null;
  const { trainerId, clientId } = ended;
  const theirs = tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clientId, clientId), eq(plans.trainerId, trainerId)));
  // Before the plans are the client's own, while they still say whose they were.
  await tx
    .update(progressionProposals)
    .set({ decision: "overtaken", decidedAt: sql`now()`, decidedBy: viewerId })
    .where(
      and(inArray(progressionProposals.planId, theirs), isNull(progressionProposals.decidedAt)),
    );
  await tx
    .update(planDrafts)
    .set({ discardedAt: sql`now()` })
    .where(
      and(
        inArray(planDrafts.planId, theirs),
        eq(planDrafts.trainerId, trainerId),
        isNull(planDrafts.assignedAt),
        isNull(planDrafts.discardedAt),
      ),
    );
  await tx
    .update(plans)
    .set({ trainerId: null })
    .where(
      and(eq(plans.clientId, clientId), eq(plans.trainerId, trainerId), isNull(plans.endedAt)),
    );
  await tx
    .update(attentionItems)
    .set({ doneAt: sql`now()`, doneBy: viewerId, ending: "parted" })
    .where(
      and(
        eq(attentionItems.clientId, clientId),
        eq(attentionItems.trainerId, trainerId),
        isNull(attentionItems.doneAt),
      ),
    );
  return ended;
}

const between = ({ trainerId, clientId }: Pair) =>
  and(
    eq(coachings.trainerId, trainerId),
    eq(coachings.clientId, clientId),
    isNotNull(coachings.acceptedAt),
    isNull(coachings.endedAt),
  );

/**
 * Pauses a coaching, or goes on with it; archives it, or takes it back. Doing so twice keeps the first moment. False when
 * the two have none.
 */
export async function standCoaching(
  tx: Transaction,
  pair: Pair,
  what: "pause" | "resume" | "archive" | "restore",
): Promise<boolean> {
  const by = pair.trainerId;
  const stood = await tx
    .update(coachings)
    .set(
      {
        pause: {
          pausedAt: sql`coalesce(${coachings.pausedAt}, now())`,
          pausedBy: sql`coalesce(${coachings.pausedBy}, ${by})`,
        },
        resume: { pausedAt: null, pausedBy: null },
        archive: {
          archivedAt: sql`coalesce(${coachings.archivedAt}, now())`,
          archivedBy: sql`coalesce(${coachings.archivedBy}, ${by})`,
        },
        restore: { archivedAt: null, archivedBy: null },
      }[what],
    )
    .where(between(pair))
    .returning({ id: coachings.id });
  return stood.length > 0;
}
