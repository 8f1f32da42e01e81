import type { MailEnv } from "./env.ts";
import type { Letter } from "./letter.ts";
import { outboxMailer } from "./outbox-mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** Where a letter went. */
export type Sent =
  | { readonly by: "smtp"; readonly messageId: string }
  | { readonly by: "outbox"; readonly file: string; readonly link: string };

/** Sends letters. `send` rejects when the mail server refuses, so that the job is tried again. */
export type Mailer = {
  send(letter: Letter): Promise<Sent>;
  close(): void;
};

/** SMTP when the environment names a server, otherwise files in the outbox folder. */
export function mailerFrom(env: MailEnv): Mailer {
  return env.smtpUrl === undefined
    ? outboxMailer(env.outbox, env.from)
    : smtpMailer(env.smtpUrl, env.from);
}
