import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";

import { mailEnv, mailerFrom, passwordResetLetter } from "./index.ts";

const letter = passwordResetLetter({
  to: "mina@example.com",
  name: "Mina",
  link: "https://train.example.com/reset-password#token=abc",
  minutes: 30,
});

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

/** A mail server on a free port of this machine that keeps what it was sent. */
async function catcher(refuse = false) {
  const caught: { to: string[]; source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse) return done(new Error("mailbox full"));
        caught.push({
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          source: Buffer.concat(chunks).toString("utf8"),
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  cleanUp.push(() => new Promise<void>((closed) => server.close(closed)));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, caught };
}

test("with SMTP_URL the letter reaches the mail server, as text and as HTML", async () => {
  const { url, caught } = await catcher();
  const mailer = mailerFrom(mailEnv({ SMTP_URL: url, MAIL_FROM: "Gym <gym@example.com>" }));
  cleanUp.push(() => mailer.close());
  expect((await mailer.send(letter)).by).toBe("smtp");
  expect(caught).toHaveLength(1);
  expect(caught[0]?.to).toEqual(["mina@example.com"]);
  expect(caught[0]?.source).toContain("From: Gym <gym@example.com>");
  expect(caught[0]?.source).toContain("Content-Type: text/plain");
  expect(caught[0]?.source).toContain("Content-Type: text/html");
});

test("a refusing mail server makes the send fail, so that the job is tried again", async () => {
  const { url } = await catcher(true);
  const mailer = mailerFrom(mailEnv({ SMTP_URL: url }));
  cleanUp.push(() => mailer.close());
  await expect(mailer.send(letter)).rejects.toThrow(/mailbox full/);
});

test("without SMTP_URL the letter becomes a file that only the owner reads, and its link is told", async () => {
  const data = await mkdtemp(join(tmpdir(), "fourstep mail "));
  cleanUp.push(() => rm(data, { recursive: true }));
  const mailer = mailerFrom(mailEnv({ FOURSTEP_DATA: data }));
  const sent = await mailer.send(letter);
  if (sent.by !== "outbox") throw new Error("expected a file");
  expect(sent.link).toBe(letter.link);
  expect(await readdir(join(data, "outbox"))).toHaveLength(1);
  expect(await readFile(sent.file, "utf8")).toContain("Subject: Choose a new password");
  expect((await stat(sent.file)).mode & 0o777).toBe(0o600);
});

test("an SMTP_URL that is none is refused in words", () => {
  expect(() => mailEnv({ SMTP_URL: "localhost:25" })).toThrow(/smtp:\/\//);
});
