import { randomUUID } from "node:crypto";
import type { Effort, SetLogInput } from "@fourstep/core";
import type { Pool } from "pg";

const sides = ["left", "right", "both"] as const;
const setsPerSide = 20;

interface Item {
  readonly id: string;
  readonly exercise_id: string;
  readonly kind: "spot_hold" | "hold" | "reps";
}

/** Yields sets that were never logged before, for one client; each is a new row. */
export type SetSource = () => SetLogInput;

/**
 * Opens sessions of today for a client and answers a source of new sets in them. A session has room for so many sets
 * of an item and side, so there are many sessions.
 */
export async function setsFor(db: Pool, clientId: string, sessions: number): Promise<SetSource> {
  const { rows: items } = await db.query<Item>(
    `select i.id, i.exercise_id, i.dose ->> 'kind' as kind
     from plans p join plan_items i on i.plan_version_id = p.current_version_id
     where p.client_id = $1 and p.ended_at is null`,
    [clientId],
  );
  const ids = Array.from({ length: sessions }, () => randomUUID());
  await db.query(
    `insert into sessions (id, client_id, plan_version_id, day, time_zone, started_at)
     select s.id, $1, p.current_version_id, current_date, 'UTC', now()
     from unnest($2::uuid[]) s (id), plans p where p.client_id = $1 and p.ended_at is null`,
    [clientId, ids],
  );
  await db.query(
    `insert into client_days (client_id, day, status) values ($1, current_date, 'planned')
     on conflict do nothing`,
    [clientId],
  );
  const perSession = items.length * sides.length * setsPerSide;
  let next = 0;
  return () => {
    const sessionId = ids[Math.floor(next / perSession)];
    if (sessionId === undefined) throw new Error("More sets were asked for than there is room.");
    const place = next % perSession;
    next += 1;
    const item = items[place % items.length]!;
    const side = sides[Math.floor(place / items.length) % sides.length]!;
    return {
      id: randomUUID(),
      sessionId,
      itemId: item.id,
      exerciseId: item.exercise_id,
      side,
      number: 1 + Math.floor(place / (items.length * sides.length)),
      outcome: "done",
      reason: null,
      effort: efforts[item.kind],
      discomfort: 2,
      loggedAt: new Date().toISOString(),
    };
  };
}

const efforts: Record<Item["kind"], Effort> = {
  reps: { kind: "reps", reps: 10, seconds: 40 },
  hold: { kind: "hold", seconds: 30 },
  spot_hold: {
    kind: "spot",
    seconds: 30,
    spot: "Upper outer hip",
    technique: "hold",
    tenderness: { before: 4, after: 2 },
  },
};
