import type { CheckInInput } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const write = {
  name: "check_in",
  text: `
    with mine as (
      select 1 where $3::uuid is null or exists (
        select from sessions s where s.id = $3 and s.client_id = $2)),
    written as (
      insert into check_ins (id, client_id, session_id, day, pain_now, pain_worst_week, next_morning, note)
      select $1, $2, $3::uuid, $4::date, $5::smallint, $6::smallint, $7, $8 from mine
      on conflict (id) do nothing)
    select exists (select from mine) as mine`,
};

/** Writes what a client says about their pain. Writing it again changes nothing. False: the session is not theirs. */
export async function writeCheckIn(db: Db, clientId: string, said: CheckInInput): Promise<boolean> {
  const [row] = await ask<{ mine: boolean }>(db, write, [
    said.id,
    clientId,
    said.sessionId,
    said.day,
    said.painNow,
    said.painWorstWeek,
    said.nextMorning,
    said.note,
  ]);
  return row?.mine ?? false;
}
