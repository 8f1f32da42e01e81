import {
  type RedFlagAdviceInput,
  type RedFlagOutcome,
  type RedFlagPrompt,
  type RedFlagQuestionId,
  type RedFlagRecord,
  type RedFlagScreenDetail,
  type RedFlagScreenInput,
  type RedFlagScreenSummary,
  type RedFlagStanding,
} from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { redFlagAdvices, redFlagScreens, users } from "../schema/index.ts";
import { iso, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";
import { type FactsTold, redFlagFacts, standingFrom } from "./red-flag-facts.ts";

/**
 * How a client stands with the red-flag questions.
 * @param planVersionId the plan that is to be trained; null for the one under way
 */
export async function redFlagStandingOf(
  db: Db | Transaction,
  clientId: string,
  planVersionId: string | null = null,
  now = Date.now(),
): Promise<RedFlagStanding> {
  const { rows } = await db.execute<{ facts: FactsTold }>(
    bound(`select ${redFlagFacts("$1", "$2")} as facts`, [clientId, planVersionId]),
  );
  return standingFrom(rows[0]!.facts, now);
}

/** Keeps two devices of one person from answering at the same moment: until the transaction ends, the other waits. */
export async function lockClient(tx: Transaction, clientId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, clientId)).for("update");
}

/** Writes an answered screen. False: its id stands for something else already, or for the same. */
export async function writeScreen(
  tx: Transaction,
  clientId: string,
  { id, answers, questionsVersion }: RedFlagScreenInput,
  { outcome, prompt }: { readonly outcome: RedFlagOutcome; readonly prompt: RedFlagPrompt },
): Promise<boolean> {
  // The wall clock, not the transaction's: whoever waited for the lock answered later.
  const written = await tx
    .insert(redFlagScreens)
    .values({
      id,
      clientId,
      answers,
      questionsVersion,
      outcome,
      prompt,
      createdAt: sql`clock_timestamp()`,
    })
    .onConflictDoNothing()
    .returning({ id: redFlagScreens.id });
  return written.length > 0;
}

/** What came of a screen of the client's own, and on which day of theirs; null when there is no such screen. */
export async function ownScreenOf(tx: Db | Transaction, clientId: string, id: string) {
  const [row] = await tx
    .select({
      outcome: redFlagScreens.outcome,
      answeredOn: sql<string>`to_char(${redFlagScreens.createdAt} at time zone ${users.timeZone}, 'YYYY-MM-DD')`,
    })
    .from(redFlagScreens)
    .innerJoin(users, eq(users.id, redFlagScreens.clientId))
    .where(and(eq(redFlagScreens.id, id), eq(redFlagScreens.clientId, clientId)));
  return row ?? null;
}

/** Writes what a clinician said. False: it was written before. */
export async function writeAdvice(
  tx: Transaction,
  clientId: string,
  advice: RedFlagAdviceInput,
): Promise<boolean> {
  const written = await tx
    .insert(redFlagAdvices)
    .values({ ...advice, clientId, createdAt: sql`clock_timestamp()` })
    .onConflictDoNothing()
    .returning({ id: redFlagAdvices.id });
  return written.length > 0;
}

/**
 * Lets advice of the last year, given on an earlier screen with the same answers, stand for a new one. False: there is
 * none.
 */
export async function carryAdvice(
  tx: Transaction,
  clientId: string,
  screenId: string,
  yes: readonly RedFlagQuestionId[],
): Promise<boolean> {
  const same = JSON.stringify(Object.fromEntries(yes.map((id) => [id, true])));
  const { rows } = await tx.execute(sql`
    insert into red_flag_advices (id, screen_id, client_id, adviser, advice, advised_on, created_at)
    select ${newId()}, ${screenId}, ${clientId}, a.adviser, a.advice, a.advised_on, clock_timestamp()
    from red_flag_advices a join red_flag_screens r on r.id = a.screen_id
    where r.client_id = ${clientId} and r.outcome = 'ask_first' and r.answers @> ${same}::jsonb
      and a.advised_on > current_date - 365
    order by a.created_at desc limit 1
    returning id`);
  return rows.length > 0;
}

const summary = `
  'id', r.id, 'outcome', r.outcome, 'prompt', r.prompt, 'answeredAt', ${iso("r.created_at")},
  'isCorrection', exists (
    select from audit_events e
    where e.subject_type = 'red_flag_screen' and e.subject_id = r.id::text
      and e.action = 'redFlagScreen.create' and e.detail->>'mistakenId' is not null),
  'advices', coalesce((
    select json_agg(json_build_object('adviser', a.adviser, 'advice', a.advice,
      'advisedOn', ${ymd("a.advised_on")}) order by a.created_at)
    from red_flag_advices a where a.screen_id = r.id), '[]')`;

/** A screen with its answers, for whoever answered it and nobody else; null when there is no such screen. */
export async function screenFor(
  db: Db,
  clientId: string,
  id: string,
): Promise<RedFlagScreenDetail | null> {
  const { rows } = await db.execute<{ screen: RedFlagScreenDetail }>(
    bound(
      `select json_build_object(${summary}, 'questionsVersion', r.questions_version, 'answers', r.answers) as screen
       from red_flag_screens r where r.id = $1 and r.client_id = $2`,
      [id, clientId],
    ),
  );
  return rows[0]?.screen ?? null;
}

/**
 * A client's screens, newest first, without the answers: for the client and for whoever coaches them now. Null when they
 * are neither.
 */
export async function redFlagRecordFor(
  db: Db,
  viewerId: string,
  clientId: string,
): Promise<RedFlagRecord | null> {
  const { rows } = await db.execute<{ screens: readonly RedFlagScreenSummary[] }>(
    bound(
      `select coalesce((
         select json_agg(json_build_object(${summary}) order by r.created_at desc)
         from (select * from red_flag_screens where client_id = $2 order by created_at desc limit 24) r), '[]') as screens
       where $1::uuid = $2::uuid or ${coaches("$1::uuid", "$2::uuid")}`,
      [viewerId, clientId],
    ),
  );
  const found = rows[0];
  return found ? { standing: await redFlagStandingOf(db, clientId), screens: found.screens } : null;
}

/** Is there a session of the client's with this id? */
export async function hasSession(db: Db, clientId: string, id: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select from sessions where id = ${id} and client_id = ${clientId}`,
  );
  return rows.length > 0;
}

/** SQL with `$1`, `$2` … filled in by Drizzle, so that it runs inside a transaction too. */
function bound(text: string, values: readonly unknown[]) {
  const parts = text.split(/\$(\d)/);
  return sql.join(
    parts.map((part, place) =>
      place % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`,
    ),
  );
}
