import { deepStrictEqual } from "node:assert";
import type { Day, SetLogInput } from "@fourstep/core";
import { todayOf, writeSet } from "@fourstep/db";
import type { Db } from "@fourstep/db";

/** A statement that PostgreSQL parses once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const whoIsAsking = `who as (
  select l.user_id from login_sessions l
  where l.id = $1 and l.revoked_at is null and l.expires_at > now())`;

/**
 * F-read: the least that a server must ask for today's session. It checks the login session ($1) and returns the
 * prescribed items of the day ($2), one row each, in one statement.
 */
export const leastToday: Statement = {
  name: "floor_today",
  text: `
    with ${whoIsAsking}
    select i.id, i.exercise_id as "exerciseId", i.step, i.dose,
      d.id as "planDayId", d.plan_version_id as "versionId"
    from who w
    join plan_days d on d.client_id = w.user_id and d.day = $2
    join plan_items i on i.plan_version_id = d.plan_version_id
    order by i.position`,
};

/** F-list: fifty rows of an indexed roll-up, each the latest day of one client of the trainer ($1 is the login session). */
export const leastList: Statement = {
  name: "floor_list",
  text: `
    with ${whoIsAsking}
    select u.id, u.name, d.*
    from who w
    join coachings k on k.trainer_id = w.user_id and k.ended_at is null
    join users u on u.id = k.client_id
    cross join lateral (
      select * from client_days d where d.client_id = u.id and d.day <= current_date order by d.day desc limit 1) d
    limit 50`,
};

/** The product's own statement for today, with the check of the login session in it. */
export async function sameToday(): Promise<Statement> {
  const { text } = await sentForToday("2026-01-01");
  return { name: "floor_same_today", text: withCheck(text) };
}

/** What follows the login session among the values of that statement, once the product knows the plan's version. */
export async function sameTodayValues(day: Day, versionId: string): Promise<string[]> {
  const { values } = await sentForToday(day);
  return values.slice(1).map((value) => (typeof value === "string" ? value : versionId));
}

function sentForToday(day: Day): Promise<Sent> {
  return sentBy((db) => todayOf(db, { id: "someone", timeZone: "UTC" }, day));
}

/** F-write: the product's own statement for one set, with the check of the login session in it. */
export async function sameSet(): Promise<Statement> {
  const { text, values } = await sentBy((db) => writeSet(db, "someone", example));
  deepStrictEqual(values, setValues("someone", example), "The statement for a set has changed.");
  return { name: "floor_set", text: withCheck(text) };
}

/** The values of a set, in the order in which the product's statement wants them. */
export function setValues(who: string, set: SetLogInput): unknown[] {
  const { effort } = set;
  const spot = effort.kind === "spot" ? effort : null;
  return [
    who,
    set.sessionId,
    set.itemId,
    set.id,
    set.exerciseId,
    set.side,
    set.number,
    effort.kind,
    effort.kind === "reps" ? effort.reps : null,
    effort.seconds,
    spot?.spot ?? null,
    spot?.technique ?? null,
    spot?.tenderness.before ?? null,
    spot?.tenderness.after ?? null,
    set.discomfort,
    set.outcome,
    set.reason,
    set.loggedAt,
  ];
}

type Sent = Statement & { readonly values: unknown[] };

/** What a query function of the product sends to the database. */
async function sentBy(ask: (db: Db) => Promise<unknown>): Promise<Sent> {
  const sent: Sent[] = [];
  const query = (statement: Sent) => {
    sent.push(statement);
    return Promise.resolve({ rows: [] });
  };
  // It finds no rows and may complain; only what it sent counts.
  await ask({ $client: { query } } as unknown as Db).catch(() => {});
  const [statement] = sent;
  if (statement === undefined) throw new Error("The product sent no statement.");
  return statement;
}

/** The client ($1 of these statements) becomes whoever the login session belongs to. */
function withCheck(text: string): string {
  const theirs = text.replaceAll(/\$1(?!\d)/g, "(select user_id from who)").trimStart();
  return theirs.startsWith("with ")
    ? theirs.replace("with ", `with ${whoIsAsking}, `)
    : `with ${whoIsAsking} ${theirs}`;
}

const example: SetLogInput = {
  id: "id",
  sessionId: "session",
  itemId: "item",
  exerciseId: "exercise",
  side: "left",
  number: 1,
  outcome: "done",
  reason: "time",
  effort: {
    kind: "spot",
    seconds: 30,
    spot: "spot",
    technique: "hold",
    tenderness: { before: 4, after: 2 },
  },
  discomfort: 3,
  loggedAt: "now",
};
