import type { Role } from "@fourstep/core";
import { addPerson, type Db, newId, setPassword } from "@fourstep/db";

/** Makes a person with a password, in a test's own database. */
export async function person(db: Db, name: string, roles: readonly Role[], password: string) {
  const id = newId();
  const email = `${name.toLowerCase()}@example.com`;
  await addPerson(db, { id, name, email, roles, timeZone: "Europe/Berlin" });
  await setPassword(db, id, password);
  return { id, email };
}
