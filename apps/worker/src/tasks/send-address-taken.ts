import { accountAt, type Jobs } from "@fourstep/db";
import { addressTakenLetter } from "@fourstep/mail";

import { linksFor } from "../links.ts";
import { post, type Work } from "../work.ts";

/** Tells the owner of an address that somebody tried to sign up with it. */
export async function sendAddressTaken(work: Work, job: Jobs["send-address-taken"]): Promise<void> {
  const account = await accountAt(work.db, job.email);
  if (!account) return;
  const { name, email, roles } = account;
  await post(work, addressTakenLetter({ to: email, name, ...linksFor(work.origins, roles) }));
}
