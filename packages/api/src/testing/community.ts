import { type Db, newId } from "@fourstep/db";
import type { Person } from "@fourstep/db/testing";

/** A comment as it stands in the database, for tests that are not about writing one. */
export async function saidBy(
  db: Db,
  { id: authorId }: Person,
  { routineId = "trunk-first", body = "It helped.", parentId = null as string | null } = {},
): Promise<string> {
  const id = newId();
  await db.$client.query(
    `insert into comments (id, routine_id, author_id, body, parent_id, root_id, depth)
      values ($1, $2, $3, $4, $5, $5, $6)`,
    [id, routineId, authorId, body, parentId, parentId === null ? 0 : 1],
  );
  return id;
}

/** How somebody is called before everybody. */
export async function namedAs(db: Db, { id }: Person, name: string): Promise<void> {
  await db.$client.query("insert into member_profiles (user_id, display_name) values ($1, $2)", [
    id,
    name,
  ]);
}

/** Gives somebody another role, in the database too. */
export async function withRole(db: Db, person: Person, role: Person["roles"][number]) {
  const roles = [...person.roles, role];
  await db.$client.query("update users set roles = $2 where id = $1", [person.id, roles]);
  return { ...person, roles };
}
