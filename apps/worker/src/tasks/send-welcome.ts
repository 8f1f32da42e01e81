import { accountOf, type Jobs } from "@fourstep/db";
import { welcomeLetter } from "@fourstep/mail";

import { linksFor } from "../links.ts";
import { post, type Work } from "../work.ts";

/** Tells somebody who signed up that their account is there. */
export async function sendWelcome(work: Work, { userId }: Jobs["send-welcome"]): Promise<void> {
  const account = await accountOf(work.db, userId);
  if (!account) return;
  const { name, email, roles } = account;
  await post(work, welcomeLetter({ to: email, name, ...linksFor(work.origins, roles) }));
}
