import { join } from "node:path";

/** How mails leave: by SMTP, or without it as files in a folder. */
export type MailEnv = {
  /** `smtp://user:password@host:port` or `smtps://…`; absent: mails land in `outbox`. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly outbox: string;
};

/** Reads SMTP_URL, MAIL_FROM and FOURSTEP_DATA. Throws, in words, when SMTP_URL is not an SMTP address. */
export function mailEnv(source: NodeJS.ProcessEnv = process.env): MailEnv {
  const smtpUrl = source.SMTP_URL || undefined;
  if (smtpUrl !== undefined && !/^smtps?:\/\/[^/]+/.test(smtpUrl)) {
    throw new Error("SMTP_URL must start with smtp:// or smtps:// and name a host.");
  }
  return {
    smtpUrl,
    from: source.MAIL_FROM || "Fourstep <fourstep@localhost>",
    outbox: join(source.FOURSTEP_DATA || ".data", "outbox"),
  };
}
