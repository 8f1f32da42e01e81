import { accountAt, inTransaction, type Jobs, openPasswordReset, resetMinutes } from "@fourstep/db";
import { passwordResetLetter } from "@fourstep/mail";

import { linksFor } from "../links.ts";
import { post, type Work } from "../work.ts";

/** Mails a link to a new password, when there is such an account. The token is made here and lives in the mail alone. */
export async function sendPasswordReset(
  work: Work,
  job: Jobs["send-password-reset"],
): Promise<void> {
  const account = await accountAt(work.db, job.email);
  if (!account) return;
  const { id, name, email, roles } = account;
  const token = await inTransaction(work.db, (tx) => openPasswordReset(tx, id));
  const link = linksFor(work.origins, roles).newPasswordLink(token);
  await post(work, passwordResetLetter({ to: email, name, link, minutes: resetMinutes }));
}
