import type { Role } from "@fourstep/core";
import { addDays, dayIn, weekdayOf } from "@fourstep/core";
import { sql } from "drizzle-orm";
import type { Db, Transaction } from "../client.ts";
import { connect } from "../client.ts";
import { hashPassword } from "../credentials.ts";
import { Refusal } from "../embedded/index.ts";
import { settings, users } from "../schema/index.ts";
import { addCommunity } from "./community.ts";
import { seedContent } from "./content.ts";
import { live } from "./life.ts";
import { clientsOfOmar, clientsOfTheo, demoPassword, mina, omar, theo } from "./people.ts";
import type { DemoClient, DemoPerson } from "./people.ts";
import { programmes } from "./programmes.ts";
import { randomFrom } from "./random.ts";
import { insertRows, noRows } from "./rows.ts";
import type { Rows } from "./rows.ts";
import { type Course, lastWeek, stories } from "./stories.ts";

const twentyWeeks = 20 * 7 * 86_400_000;

/**
 * Fills an empty database with a believable gym: two trainers, some forty clients, twelve weeks. The same
 * `now` gives the same rows, but for the salt of the password's hash.
 * @throws Refusal when somebody has an account here already.
 */
export async function seedDemo(url: string, { now }: { readonly now: Date }): Promise<void> {
  const db = connect(url, { max: 1 });
  try {
    await refuseUnlessEmpty(db);
    await seedContent(db);
    const rows = demoRows(now);
    await addCredentials(rows);
    await db.transaction(async (tx) => {
      await insertRows(tx, rows);
      await pointPlansAtTheirLatestVersion(tx);
      await addCommunity(tx, now);
      await tx.insert(settings).values({ key: "demo", value: { seededAt: now.toISOString() } });
    });
    // The planner has seen none of these rows yet.
    await db.execute(sql`analyze`);
  } finally {
    await db.$client.end();
  }
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  const somebody = await db.select({ id: users.id }).from(users).limit(1);
  if (somebody.length > 0) {
    throw new Refusal(
      "The demo needs an empty database, and this one already holds people's accounts.",
    );
  }
}

function demoRows(now: Date): Rows {
  const rows = noRows();
  const omarId = addTrainer(rows, omar, ["trainer", "owner"], now);
  const theoId = addTrainer(rows, theo, ["trainer"], now);
  liveAsMina(rows, omarId, now);
  for (const client of clientsOfOmar) liveAs(client, rows, omarId, now);
  for (const client of clientsOfTheo) liveAs(client, rows, theoId, now);
  return rows;
}

function addTrainer(rows: Rows, person: DemoPerson, roles: Role[], now: Date): string {
  const createdAt = new Date(now.getTime() - twentyWeeks);
  const id = randomFrom(person.email).id(createdAt);
  rows.users.push({ ...person, id, roles, createdAt, updatedAt: createdAt });
  return id;
}

function liveAs(client: DemoClient, rows: Rows, trainerId: string, now: Date): void {
  const { name, email, timeZone } = client;
  const story = stories[client.story];
  const plans = [{ programme: programmes[client.programme], fromWeek: story.startsInWeek }];
  live(rows, { person: { name, email, timeZone }, trainerId, story, plans, weekdays: null }, now);
}

/** Mina is in the last of four weeks of the article's routine, and today is one of her days. */
function liveAsMina(rows: Rows, trainerId: string, now: Date): void {
  const today = dayIn(mina.timeZone, now);
  const weekdays = [0, 2, 4, 5].map((days) => weekdayOf(addDays(today, days)));
  const plans = [
    { programme: programmes.gentleStart, fromWeek: 0 },
    { programme: programmes.frontHipBase, fromWeek: lastWeek - 3 },
  ];
  const story = { ...stories.muchBetter, pain: minasPain };
  live(rows, { person: mina, trainerId, story, plans, weekdays }, now);
}

/** Six until eight weeks ago, then down to three. */
const minasPain: Course = (week) => Math.min(6, 3 + (3 * (lastWeek - week)) / 7);

/** Hashed once: the hash is made to be slow, and everybody here has the same password. */
async function addCredentials(rows: Rows): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  for (const { id, createdAt } of rows.users) {
    rows.credentials.push({ userId: id, passwordHash, changedAt: createdAt ?? new Date(0) });
  }
}

/** A plan and its versions point at each other, so this comes after both are there. */
async function pointPlansAtTheirLatestVersion(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    update plans p set current_version_id = v.id
    from plan_versions v
    where v.plan_id = p.id and not exists (
      select from plan_versions later where later.plan_id = p.id and later.number > v.number)`);
}
