import { type AppName, SignInInput } from "@fourstep/core";
import {
  countedAs,
  type Db,
  forgive,
  giveBack,
  hit,
  inTransaction,
  type Limit,
  newId,
  openLoginSession,
  passwordMatches,
  recordAct,
  signInKey,
} from "@fourstep/db";

import { mayEnter } from "./may-enter.ts";

/** Wrong passwords for one account, from one address. */
export const guessLimit: Limit = { limit: 10, windowSeconds: 900 };
/**
 * Wrong passwords for one account, from wherever: more than one stranger can use up, so that nobody keeps its owner out
 * by guessing. As NIST SP 800-63B 5.2.2 has it, no more than a hundred.
 */
export const accountLimit: Limit = { limit: 100, windowSeconds: 900 };
/** Wrong passwords from one address, for whichever accounts. A gym behind one router stays below it. */
const addressLimit: Limit = { limit: 60, windowSeconds: 900 };

/** What the cookie will carry, or why there is none. `refused` says nothing of whether there is such an account. */
export type SignInAnswer =
  | {
      readonly kind: "welcome";
      readonly userId: string;
      readonly loginSessionId: string;
      readonly passwordChangedAt: number;
    }
  | { readonly kind: "refused" | "tooMany" | "otherApp" };

/** Signs a person in to an app, by address and password. The same words and the same work whether or not there is such an account. */
export async function signIn(
  db: Db,
  app: AppName,
  typed: unknown,
  device: { readonly address: string | null; readonly userAgent: string },
): Promise<SignInAnswer> {
  const input = SignInInput.safeParse(typed);
  if (!input.success) return { kind: "refused" };
  const { email, password } = input.data;
  const place = countedAs(device.address ?? "unknown");
  const byAccount = signInKey(email);
  const limits: [key: string, limit: Limit][] = [
    [`sign-in:address:${place}`, addressLimit],
    [`${byAccount}:${place}`, guessLimit],
    [byAccount, accountLimit],
  ];
  // Counted before the password is looked at, so that guesses sent all at once count as well. What is refused for its
  // place is no guess, and does not count against the account.
  for (const [key, limit] of limits) {
    if (!(await hit(db, key, limit)).allowed) return { kind: "tooMany" };
  }

  const person = await passwordMatches(db, email, password);
  if (!person) return { kind: "refused" };
  const { userId, roles, passwordChangedAt } = person;
  await forgive(db, `${byAccount}:${place}`);
  await giveBack(db, byAccount);
  await giveBack(db, `sign-in:address:${place}`);
  if (!mayEnter(app, roles)) return { kind: "otherApp" };

  const loginSessionId = newId();
  await inTransaction(db, async (tx) => {
    await openLoginSession(tx, { id: loginSessionId, userId, app, ...device });
    await recordAct(tx, {
      actorId: userId,
      action: "loginSession.create",
      subjectType: "loginSession",
      subjectId: loginSessionId,
      detail: { app },
      address: device.address,
    });
  });
  return {
    kind: "welcome",
    userId,
    loginSessionId,
    passwordChangedAt: passwordChangedAt.getTime(),
  };
}
