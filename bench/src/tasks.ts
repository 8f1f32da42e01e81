import type { Today } from "@fourstep/core";
import type { Pool } from "pg";
import { sameTodayValues } from "../floors/statements.ts";
import { connections, reading, writing } from "./load.ts";
import type { Task } from "./load.ts";
import { clientsWithPlans, signIn } from "./people.ts";
import type { SignedIn } from "./people.ts";
import type { Program } from "./processes.ts";
import { setsFor } from "./sets.ts";
import type { SetSource } from "./sets.ts";

export const todayPath = "/api/trpc/today.get?input=%7B%7D";
export const setPath = "/api/trpc/setLog.create";

/** Room for every set that the fastest floor could log in all rounds. */
const sessionsPerClient = 100;

export type Tasks = Record<"floorRead" | "sameRead" | "today" | "floorWrite" | "set", Task>;

/** Who is signed in. The reader logs no sets, so that their day is a person's and not a hundred sessions long. */
export interface People {
  readonly reader: SignedIn;
  /** As many as there are connections: sets of one client wait for each other. */
  readonly writers: readonly SignedIn[];
}

/** Signs in Mina, who reads, and those who log sets. */
export async function signedIn(db: Pool, product: Program, writers: number): Promise<People> {
  const people: SignedIn[] = [];
  for (const person of await clientsWithPlans(db, 1 + writers)) {
    people.push(await signIn(db, product.origin, person));
  }
  const [reader, ...others] = people as [SignedIn, ...SignedIn[]];
  return { reader, writers: others };
}

/** Sets that were never logged, for each who logs. */
export function newSets(db: Pool, { writers }: People): Promise<SetSource[]> {
  return Promise.all(writers.map(({ id }) => setsFor(db, id, sessionsPerClient)));
}

/** What is measured: the product's reads and writes, and the same on the floor. */
export async function tasksFor(db: Pool, product: Program, floor: Program): Promise<Tasks> {
  const people = await signedIn(db, product, connections);
  const { reader, writers } = people;
  const { day, plan } = await todayOf(product, reader.cookie);
  if (plan === null) throw new Error("The reader has no plan.");
  const same = await sameTodayValues(day, plan.versionId);
  const ownSession = ({ loginSessionId }: SignedIn) => `session=${loginSessionId}`;
  const cookies = writers.map(({ cookie }) => cookie);
  return {
    floorRead: reading(floor, `/today?values=${day}`, ownSession(reader)),
    sameRead: reading(floor, `/same-today?values=${same.join(",")}`, ownSession(reader)),
    today: reading(product, todayPath, reader.cookie),
    floorWrite: writing(floor, "/set", writers.map(ownSession), await newSets(db, people)),
    set: writing(product, setPath, cookies, await newSets(db, people)),
  };
}

async function todayOf(product: Program, cookie: string): Promise<Today> {
  const response = await fetch(product.origin + todayPath, { headers: { cookie } });
  const answer = (await response.json()) as { result: { data: Today } };
  return answer.result.data;
}
