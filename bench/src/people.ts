import { demoPassword } from "@fourstep/db/seed";
import type { Pool } from "pg";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  /** The `Cookie` header that the product gave them. */
  readonly cookie: string;
  /** Their row of `login_sessions`, which is all the session that a floor knows. */
  readonly loginSessionId: string;
}

/** Clients with a plan under way, Mina first. */
export async function clientsWithPlans(db: Pool, count: number) {
  const { rows } = await db.query<{ id: string; email: string }>(
    `select u.id, u.email from users u
     where exists (select from plans p where p.client_id = u.id and p.ended_at is null)
     order by u.email = 'mina@example.com' desc, u.email limit $1`,
    [count],
  );
  return rows;
}

/** Signs somebody in and finds the row of `login_sessions` that came of it. */
export async function signIn(
  db: Pool,
  origin: string,
  person: { id: string; email: string },
): Promise<SignedIn> {
  const cookie = await cookieOf(origin, person.email);
  const { rows } = await db.query<{ id: string }>(
    "select id from login_sessions where user_id = $1 order by created_at desc limit 1",
    [person.id],
  );
  return { ...person, cookie, loginSessionId: rows[0]!.id };
}

/**
 * Signs somebody of the demo in as a browser does: the token of the form, then the form. @returns the session's cookie
 * @throws Error when the product refuses
 */
export async function cookieOf(origin: string, email: string): Promise<string> {
  const form = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await form.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie: cookiesOf(form) },
    body: new URLSearchParams({ email, password: demoPassword, csrfToken }),
  });
  const cookie = cookiesOf(answer, "session");
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}.`);
  return cookie;
}

function cookiesOf(response: Response, kind = ""): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0]!)
    .filter((cookie) => cookie.split("=", 1)[0]!.includes(kind))
    .join("; ");
}
