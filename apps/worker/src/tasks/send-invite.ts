import { groupedCode, inviteDays } from "@fourstep/core";
import { codeForMail, type Jobs } from "@fourstep/db";
import { inviteLetter } from "@fourstep/mail";

import { inviteLink } from "../links.ts";
import { post, type Work } from "../work.ts";

/** Mails an invite. The code in it is made here and becomes valid only when the mail has left. */
export async function sendInvite(work: Work, job: Jobs["send-invite"]): Promise<void> {
  await work.db.transaction(async (tx) => {
    const invite = await codeForMail(tx, job);
    if (!invite) return;
    const code = groupedCode(invite.code);
    const link = inviteLink(work.origins, code);
    const { email: to, name, trainerName } = invite;
    await post(work, inviteLetter({ to, name, trainerName, link, code, days: inviteDays }));
  });
}
