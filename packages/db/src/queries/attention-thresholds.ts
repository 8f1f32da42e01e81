import type { OwnThresholds } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { ask } from "./ask.ts";
import { coaches } from "./coachings.ts";

const both = {
  name: "attention_thresholds_of",
  text: `
    select
      $2::uuid is null or ${coaches("$1", "$2::uuid")} as "isMine",
      (select own from attention_thresholds where trainer_id = $1 and client_id is null) as "forAll",
      (select own from attention_thresholds where trainer_id = $1 and client_id = $2::uuid) as "forClient"`,
};

/** What a trainer settled for all of their clients and for one of them; null when that one is not theirs. */
export async function thresholdsOf(
  db: Db,
  trainerId: string,
  clientId: string | null,
): Promise<{ forAll: OwnThresholds | null; forClient: OwnThresholds | null } | null> {
  const [row] = await ask<{
    isMine: boolean;
    forAll: OwnThresholds | null;
    forClient: OwnThresholds | null;
  }>(db, both, [trainerId, clientId]);
  return row?.isMine ? { forAll: row.forAll, forClient: row.forClient } : null;
}

/** Keeps what differs from the usual; false when the client is not theirs. */
export async function keepThresholds(
  tx: Transaction,
  trainerId: string,
  clientId: string | null,
  own: OwnThresholds,
): Promise<boolean> {
  const target =
    clientId === null ? sql`(trainer_id) where client_id is null` : sql`(trainer_id, client_id)`;
  const { rowCount } = await tx.execute(sql`
    insert into attention_thresholds (id, trainer_id, client_id, own)
    select ${newId()}::uuid, ${trainerId}::uuid, ${clientId}::uuid, ${JSON.stringify(own)}::jsonb
    where ${clientId}::uuid is null or exists (
      select from coachings k
      where k.trainer_id = ${trainerId} and k.client_id = ${clientId}::uuid
        and k.accepted_at is not null and k.ended_at is null)
    on conflict ${target} do update set own = excluded.own, updated_at = now()`);
  return (rowCount ?? 0) > 0;
}
