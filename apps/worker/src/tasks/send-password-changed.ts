import { accountOf, type Jobs } from "@fourstep/db";
import { passwordChangedLetter } from "@fourstep/mail";

import { linksFor } from "../links.ts";
import { post, type Work } from "../work.ts";

/** Tells the owner of an account that its password was changed. */
export async function sendPasswordChanged(
  work: Work,
  { userId }: Jobs["send-password-changed"],
): Promise<void> {
  const account = await accountOf(work.db, userId);
  if (!account) return;
  const { name, email, roles } = account;
  await post(work, passwordChangedLetter({ to: email, name, ...linksFor(work.origins, roles) }));
}
