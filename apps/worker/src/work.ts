import type { Db } from "@fourstep/db";
import type { Letter, Mailer } from "@fourstep/mail";

import type { WorkerEnv } from "./env.ts";
import type { Logger } from "./log.ts";

/** What every task has at hand. */
export interface Work {
  readonly db: Db;
  readonly mailer: Mailer;
  readonly origins: WorkerEnv["origins"];
  readonly mediaFolder: string;
  readonly log: Logger;
}

/** Sends a letter. One that landed in the outbox is told in the log with its link, so that somebody can follow it. */
export async function post({ mailer, log }: Work, letter: Letter): Promise<void> {
  const sent = await mailer.send(letter);
  if (sent.by === "smtp") {
    log.info({ subject: letter.subject, messageId: sent.messageId }, "mail sent");
  } else {
    log.info(
      { to: letter.to, subject: letter.subject, link: sent.link, file: sent.file },
      "mail is in the outbox",
    );
  }
}
