import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createTransport } from "nodemailer";

import type { Mailer } from "./mailer.ts";

/** Writes each mail as an `.eml` file, which any mail program opens. Only the owner of the process may read them. */
export function outboxMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from });
  return {
    async send({ to, subject, text, html, link }) {
      const info = await transport.sendMail({ to, subject, text, html });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // By time, so that the newest mail stands last in the folder.
      const when = new Date().toISOString().replaceAll(/[:.]/g, "-");
      const address = info.envelope.to.join("-").replace(/[^\w@.+-]/g, "_");
      const file = join(folder, `${when}-${address}-${randomUUID().slice(0, 8)}.eml`);
      // A reader never sees half a mail: the file appears under its name when it is whole.
      await writeFile(`${file}.part`, info.message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { by: "outbox", file, link };
    },
    close: () => transport.close(),
  };
}
