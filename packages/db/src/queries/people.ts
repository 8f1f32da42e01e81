import type { Role } from "@fourstep/core";
import { eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { users } from "../schema/index.ts";

/** A person as they see themselves. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
}

const account = {
  id: users.id,
  name: users.name,
  email: users.email,
  roles: users.roles,
  timeZone: users.timeZone,
};

/** One person's account. */
export async function accountOf(db: Db | Transaction, id: string): Promise<Account | null> {
  const [row] = await db.select(account).from(users).where(eq(users.id, id)).limit(1);
  return row ?? null;
}

/** The active account with this address, however it is typed. */
export async function accountAt(db: Db | Transaction, email: string): Promise<Account | null> {
  const [row] = await db
    .select(account)
    .from(users)
    .where(sql`lower(${users.email}) = ${email.toLowerCase()} and ${users.deactivatedAt} is null`)
    .limit(1);
  return row ?? null;
}

/** Makes an account. False when the address (or the id) is taken. */
export async function addPerson(
  db: Db | Transaction,
  { id, name, email, roles, timeZone }: Account,
): Promise<boolean> {
  const added = await db
    .insert(users)
    .values({ id, name, email, roles: [...roles], timeZone })
    .onConflictDoNothing()
    .returning({ id: users.id });
  return added.length > 0;
}

/** Changes what a person may change of themselves. */
export async function updatePerson(
  db: Db | Transaction,
  id: string,
  { name, timeZone }: { readonly name: string; readonly timeZone: string },
): Promise<Account | null> {
  const [row] = await db
    .update(users)
    .set({ name, timeZone })
    .where(eq(users.id, id))
    .returning(account);
  return row ?? null;
}
