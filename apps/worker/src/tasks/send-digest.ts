import { addJob, digestsDue, type Jobs, takeDigest } from "@fourstep/db";
import { digestLetter } from "@fourstep/mail";

import { post, type Work } from "../work.ts";

/** Mails somebody how much waits for them; what is mailed is not mailed again. */
export async function sendDigest(work: Work, { userId }: Jobs["send-digest"]): Promise<void> {
  await work.db.transaction(async (tx) => {
    const facts = await takeDigest(tx, userId);
    if (!facts) return;
    const { email: to, name, counts } = facts;
    const { client } = work.origins;
    const [link, settingsLink] = [`${client}/notices`, `${client}/settings`];
    await post(work, digestLetter({ to, name, counts, link, settingsLink }));
  });
}

/** Asks for a mail to everybody who chose one so often and has something new. */
export async function askForDigests({ db }: Work, digest: "daily" | "weekly"): Promise<void> {
  let after: string | null = null;
  do {
    const due: string[] = await digestsDue(db, digest, after);
    for (const userId of due) await addJob(db, "send-digest", { userId }, `digest:${userId}`);
    after = due.at(-1) ?? null;
  } while (after !== null);
}
