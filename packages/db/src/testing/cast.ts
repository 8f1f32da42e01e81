import type { Role, Viewer } from "@fourstep/core";
import type { Db } from "../client.ts";
import { newId } from "../ids.ts";
import { coachings, users } from "../schema/index.ts";

/** One of our people, as the tests know them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly roles: readonly Role[];
}

export interface Cast {
  /** Omar's client. */
  readonly mina: Person;
  /** Mina's trainer. */
  readonly omar: Person;
  /** Theo's client: to Mina and Omar a stranger. */
  readonly priya: Person;
  /** Priya's trainer. */
  readonly theo: Person;
}

/** Brings Mina, Omar, Priya and Theo into the database, each client coached by their trainer. Nobody has a password. */
export async function castOf(db: Db): Promise<Cast> {
  const cast: Cast = {
    mina: person("Mina Okafor", "mina@example.com", "Europe/London", "client"),
    omar: person("Omar Haddad", "omar@example.com", "Europe/London", "trainer"),
    priya: person("Priya Raman", "priya@example.com", "Asia/Kolkata", "client"),
    theo: person("Theo Lindqvist", "theo@example.com", "Europe/Stockholm", "trainer"),
  };
  const people = Object.values(cast) as Person[];
  await db.insert(users).values(people.map((one) => ({ ...one, roles: [...one.roles] })));
  await db
    .insert(coachings)
    .values([coaching(cast.omar, cast.mina), coaching(cast.theo, cast.priya)]);
  return cast;
}

/** The person as the product sees them once they are signed in. */
export function viewerOf({ id, name, roles, timeZone }: Person): Viewer {
  return { id, name, roles, timeZone, loginSessionId: newId() };
}

const person = (name: string, email: string, timeZone: string, role: Role): Person => ({
  id: newId(),
  name,
  email,
  timeZone,
  roles: [role],
});

const coaching = (trainer: Person, client: Person) => ({
  id: newId(),
  trainerId: trainer.id,
  clientId: client.id,
  acceptedAt: new Date(),
});
