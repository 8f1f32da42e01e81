import { createTransport } from "nodemailer";

import type { Mailer } from "./mailer.ts";

/** Sends through one pooled SMTP connection. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(
    { url, pool: true, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
    { from },
  );
  return {
    async send({ to, subject, text, html }) {
      const info = await transport.sendMail({ to, subject, text, html });
      return { by: "smtp", messageId: info.messageId };
    },
    close: () => transport.close(),
  };
}
