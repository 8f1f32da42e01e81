import type { Availability, Bands, Caution, ClientCare, UpdateClientInput } from "@fourstep/core";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { clientAvailabilities, clientCautions, users } from "../schema/index.ts";
import { ask, iso, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";

const cautions = (client: string) => `(
  select coalesce(json_agg(json_build_object('tag', a.tag, 'note', a.note, 'notedAt', ${iso("a.noted_at")})
    order by a.noted_at, a.id), '[]')
  from client_cautions a where a.client_id = ${client} and a.lifted_at is null)`;

const availability = (client: string) => `(
  select json_build_object('minutes', a.minutes, 'daysPerWeek', a.days_per_week)
  from client_availabilities a where a.client_id = ${client})`;

/** Nobody works towards more goals than this at once. */
const mostGoals = 20;

/** SQL for the `ClientCare` of a client (SQL) whom a trainer (SQL) coaches. */
export const careOf = (client: string, trainer: string) => `json_build_object(
  'cautions', ${cautions(client)},
  'availability', ${availability(client)},
  'goals', (
    select coalesce(json_agg(json_build_object('id', g.id, 'goal', g.goal, 'dueOn', ${ymd("g.due_on")},
      'setAt', ${iso("g.created_at")}) order by g.due_on nulls last, g.created_at), '[]')
    from (
      select * from client_goals g
      where g.client_id = ${client} and g.reached_at is null and g.dropped_at is null
      order by g.created_at desc limit ${mostGoals}) g),
  'coaching', (
    select json_build_object('id', k.id, 'pausedAt', ${iso("k.paused_at")}, 'archivedAt', ${iso("k.archived_at")})
    from coachings k
    where k.client_id = ${client} and k.trainer_id = ${trainer} and k.accepted_at is not null and k.ended_at is null))`;

/** What a plan for a client has to respect. */
export interface ClientLimits {
  readonly clientId: string;
  readonly name: string;
  readonly bands: Bands;
  readonly cautions: readonly Caution[];
  readonly availability: Availability | null;
}

const limits = {
  name: "client_cautions_of",
  text: `
    select u.id as "clientId", u.name,
      json_build_object('greenMax', u.green_max, 'amberMax', u.amber_max) as bands,
      ${cautions("u.id")} as cautions, ${availability("u.id")} as availability
    from users u
    where u.id = any($2::uuid[]) and u.deactivated_at is null and ${coaches("$1", "u.id")}
    order by u.name, u.id`,
};

/** Cautions, bands and time of those of these clients whom a trainer coaches; the others are left out. One round trip. */
export function clientCautionsOf(
  db: Db,
  trainerId: string,
  clientIds: readonly string[],
): Promise<ClientLimits[]> {
  return ask<ClientLimits & Record<string, unknown>>(db, limits, [trainerId, clientIds]);
}

/** What stood before a change, for the record; null when the trainer does not coach this client. */
export async function lockClientSettings(
  tx: Transaction,
  trainerId: string,
  clientId: string,
): Promise<(Pick<ClientCare, "cautions" | "availability"> & { bands: Bands }) | null> {
  const { rows } = await tx.execute<{
    bands: Bands;
    cautions: Caution[];
    availability: Availability | null;
  }>(sql`
    select json_build_object('greenMax', u.green_max, 'amberMax', u.amber_max) as bands,
      ${sql.raw(cautions("u.id"))} as cautions, ${sql.raw(availability("u.id"))} as availability
    from users u
    where u.id = ${clientId} and exists (
      select from coachings k where k.trainer_id = ${trainerId} and k.client_id = u.id
        and k.accepted_at is not null and k.ended_at is null)
    for update of u`);
  return rows[0] ?? null;
}

/** Writes bands, time and cautions of a client. A caution that is no longer named is lifted, not deleted. */
export async function writeClient(
  tx: Transaction,
  by: string,
  { id, bands, availability: time, cautions: standing }: UpdateClientInput,
): Promise<void> {
  if (bands) await tx.update(users).set(bands).where(eq(users.id, id));
  if (time) {
    const said = { ...time, notedBy: by };
    await tx
      .insert(clientAvailabilities)
      .values({ clientId: id, ...said })
      .onConflictDoUpdate({ target: clientAvailabilities.clientId, set: said });
  }
  if (standing) await writeCautions(tx, by, id, standing);
}

async function writeCautions(
  tx: Transaction,
  by: string,
  clientId: string,
  named: NonNullable<UpdateClientInput["cautions"]>,
): Promise<void> {
  const stand = and(eq(clientCautions.clientId, clientId), isNull(clientCautions.liftedAt));
  const before = await tx
    .select({ id: clientCautions.id, tag: clientCautions.tag, note: clientCautions.note })
    .from(clientCautions)
    .where(stand);
  // A reworded caution is another one: what was said before stays readable.
  const stays = before.filter(({ tag, note }) =>
    named.some((one) => one.tag === tag && one.note === note),
  );
  const lifted = before.filter((one) => !stays.includes(one)).map(({ id }) => id);
  const fresh = named.filter(({ tag }) => stays.every((one) => one.tag !== tag));
  if (lifted.length > 0) {
    await tx
      .update(clientCautions)
      .set({ liftedAt: sql`now()`, liftedBy: by })
      .where(inArray(clientCautions.id, lifted));
  }
  if (fresh.length > 0) {
    await tx
      .insert(clientCautions)
      .values(fresh.map((one) => ({ id: newId(), clientId, ...one, notedBy: by })));
  }
}
