import {
  afterChange,
  type SetLogChangeInput,
  type SetValues,
  type StandingSet,
} from "@fourstep/core";
import { eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { setLogChanges, setLogs } from "../schema/index.ts";
import { iso } from "./ask.ts";
import { recountDay } from "./recount-day.ts";

/** A set of the client's own as it stands, locked with its day until the transaction ends. */
export interface SetToChange {
  readonly id: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly day: string;
  readonly kind: SetValues["effort"]["kind"];
  readonly standing: StandingSet;
}

/** Null when there is no such set of theirs. The day is locked first, as it is by whatever logs a set. */
export async function setToChange(
  tx: Transaction,
  clientId: string,
  id: string,
): Promise<SetToChange | null> {
  await tx.execute(sql`
    select from client_days d
    where d.client_id = ${clientId} and d.day = (
      select s.day from set_logs l join sessions s on s.id = l.session_id where l.id = ${id})
    for update`);
  const { rows } = await tx.execute<FoundSet>(sql`
    select l.*, to_char(s.day, 'YYYY-MM-DD') as day, c.id as by_id, c.revision as by_revision,
      ${sql.raw(iso("c.changed_at"))} as by_at
    from set_logs l
    join sessions s on s.id = l.session_id
    left join lateral (
      select c.id, c.revision, c.changed_at from set_log_changes c where c.set_log_id = l.id
      order by c.revision desc, c.changed_at desc, c.id desc limit 1) c on true
    where l.id = ${id} and l.client_id = ${clientId}
    for update of l`);
  const [found] = rows;
  return found ? setOf(found) : null;
}

/**
 * Writes a change of a set into its history, and, unless a newer one is there, into the set and its day. Writing it
 * again changes nothing.
 */
export async function changeSet(
  tx: Transaction,
  set: SetToChange,
  change: SetLogChangeInput,
): Promise<StandingSet> {
  const after = afterChange(set.standing, change);
  const isApplied = after !== set.standing;
  const { rowCount } = await tx
    .insert(setLogChanges)
    .values({
      id: change.id,
      setLogId: set.id,
      changedBy: set.clientId,
      kind: change.kind,
      revision: change.revision,
      older: isApplied ? set.standing.values : change.set,
      isApplied,
      changedAt: new Date(change.changedAt),
    })
    .onConflictDoNothing();
  if (rowCount === 0 || !isApplied) return set.standing;
  await tx
    .update(setLogs)
    .set({
      ...columnsOf(after.values),
      revision: after.revision,
      removedAt: after.isRemoved ? sql`now()` : null,
    })
    .where(eq(setLogs.id, set.id));
  await recountDay(tx, set.clientId, set.day);
  return after;
}

function columnsOf({ effort, outcome, reason, discomfort }: SetValues) {
  const spot = effort.kind === "spot" ? effort : null;
  return {
    outcome,
    reason,
    discomfort,
    reps: effort.kind === "reps" ? effort.reps : null,
    seconds: effort.seconds,
    spot: spot?.spot ?? null,
    technique: spot?.technique ?? null,
    tendernessBefore: spot?.tenderness.before ?? null,
    tendernessAfter: spot?.tenderness.after ?? null,
  };
}

interface FoundSet extends Record<string, unknown> {
  id: string;
  session_id: string;
  client_id: string;
  day: string;
  kind: "reps" | "hold" | "spot";
  reps: number | null;
  seconds: number;
  spot: string | null;
  technique: "hold" | "gentle_knead" | null;
  tenderness_before: number | null;
  tenderness_after: number | null;
  discomfort: number | null;
  outcome: SetValues["outcome"];
  reason: SetValues["reason"];
  revision: number;
  removed_at: string | null;
  by_id: string | null;
  by_revision: number | null;
  by_at: string | null;
}

function setOf(row: FoundSet): SetToChange {
  const { outcome, reason, discomfort, revision } = row;
  const { by_id: id, by_revision: made, by_at: changedAt } = row;
  const by =
    id === null || made === null || changedAt === null ? null : { id, revision: made, changedAt };
  return {
    id: row.id,
    sessionId: row.session_id,
    clientId: row.client_id,
    day: row.day,
    kind: row.kind,
    standing: {
      values: { outcome, reason, discomfort, effort: effortOf(row) },
      isRemoved: row.removed_at !== null,
      revision,
      by,
    },
  };
}

function effortOf(row: FoundSet): SetValues["effort"] {
  const { kind, seconds, spot } = row;
  if (kind === "reps") return { kind, seconds, reps: row.reps ?? 0 };
  if (kind === "hold") return { kind, seconds };
  const tenderness = { before: row.tenderness_before, after: row.tenderness_after };
  return { kind, seconds, spot, technique: row.technique ?? "hold", tenderness };
}
