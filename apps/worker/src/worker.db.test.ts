import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  addJob,
  chooseDigest,
  digestsDue,
  inTransaction,
  inviteBy,
  newId,
  openInvite,
} from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { workerEnv } from "./env.ts";
import { createLog } from "./log.ts";
import { startWorker, type Working } from "./start.ts";

const { db, url } = await freshDatabase();
const { mina, omar } = await castOf(db);
const data = await mkdtemp(join(tmpdir(), "fourstep worker "));
const outbox = join(data, "outbox");

let working: Working;
beforeAll(async () => {
  await db.$client.query(
    `insert into client_days (client_id, day, status) values ($1, '2020-01-01', 'planned'),
      ($1, '2999-01-01', 'planned')`,
    [mina.id],
  );
  const env = workerEnv({
    DATABASE_DIRECT_URL: url,
    FOURSTEP_DATA: data,
    CLIENT_ORIGIN: "https://train.example.com/",
    TRAINER_ORIGIN: "https://coach.example.com",
    LOG_LEVEL: "silent",
  });
  working = await startWorker(env, createLog(env.logLevel));
});
afterAll(async () => {
  await working.stop();
  await rm(data, { recursive: true });
});

/** The mail that arrives for somebody, decoded, once it is there; mails are taken out when read. */
async function mailTo(email: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const file = (await readdir(outbox)).find(
        (name) => name.includes(`-${email}-`) && name.endsWith(".eml"),
      );
      if (!file) throw new Error(`no mail for ${email}`);
      const text = await readFile(join(outbox, file), "utf8");
      await rm(join(outbox, file));
      return text.replace(/=\r?\n/g, "").replaceAll("=3D", "=");
    },
    { timeout: 10_000, interval: 50 },
  );
}

test("a client's reset link leads to the client app, a trainer's to the trainer app", async () => {
  await addJob(db, "send-password-reset", { email: "MINA@example.com" });
  expect(await mailTo(mina.email)).toMatch(
    /https:\/\/train\.example\.com\/reset-password#token=[\w-]{43}/,
  );
  await addJob(db, "send-password-reset", { email: omar.email });
  expect(await mailTo(omar.email)).toContain("https://coach.example.com/reset-password#token=");
  const { rows } = await db.$client.query(
    "select user_id, used_at from password_resets order by id",
  );
  expect(rows).toEqual([
    { user_id: mina.id, used_at: null },
    { user_id: omar.id, used_at: null },
  ]);
});

test("each notice reaches the person whom it is about", async () => {
  await addJob(db, "send-welcome", { userId: mina.id });
  expect(await mailTo(mina.email)).toContain("Your Fourstep account is ready");
  await addJob(db, "send-address-taken", { email: mina.email });
  expect(await mailTo(mina.email)).toContain("You already have a Fourstep account");
  await addJob(db, "send-password-changed", { userId: mina.id });
  expect(await mailTo(mina.email)).toContain("Your password was changed");
});

test("an invite is mailed with a code of its own, which opens it", async () => {
  const invite = { id: newId(), name: "Lena", email: "lena@example.com" };
  const opened = await inTransaction(db, (tx) => openInvite(tx, omar.id, invite));
  if (!opened) throw new Error("the invite was not made");
  const job = { inviteId: invite.id, codeHash: opened.codeHash };
  await addJob(db, "send-invite", job);
  const mail = await mailTo(invite.email);
  const [, code = ""] = /https:\/\/train\.example\.com\/invite\/(\w{5}-\w{5})/.exec(mail) ?? [];
  expect((await inviteBy(db, code, null))?.trainerName).toBe(omar.name);
  // The code that was made first is in nobody's hands, and does not work any more.
  expect(await inviteBy(db, opened.code, null)).toBeNull();
  // The same job once more would put a code into a second mail: it finds the invite changed, and leaves it.
  await addJob(db, "send-invite", job);
  await vi.waitFor(async () => {
    const { rows } = await db.$client.query("select id from graphile_worker.jobs");
    expect(rows).toEqual([]);
  });
  expect(await readdir(outbox)).toEqual([]);
});

test("whoever chose it is mailed how much is new, once", async () => {
  const told = (cause: string) =>
    db.$client.query(
      "insert into notices (id, user_id, kind, cause, routine_id) values ($1, $2, 'routine_changed', $3, 'trunk-first')",
      [newId(), mina.id, cause],
    );
  await db.$client.query(
    `insert into routines (id, name, audience, why, frequency, safety_notes, level)
      values ('trunk-first', 'Trunk first', '', '', '', '{}', 'beginner') on conflict do nothing`,
  );
  await told("one");
  expect(await digestsDue(db, "daily", null)).toEqual([]);
  await inTransaction(db, (tx) => chooseDigest(tx, mina.id, "daily"));
  expect(await digestsDue(db, "daily", null)).toEqual([mina.id]);
  expect(await digestsDue(db, "weekly", null)).toEqual([]);
  await addJob(db, "send-digest", { userId: mina.id });
  const mail = await mailTo(mina.email);
  expect(mail).toContain("A routine that you saved has changed.");
  expect(mail).toContain("https://train.example.com/notices");
  expect(await digestsDue(db, "daily", null)).toEqual([]);
});

test("nobody gets mail for an address without an account, and the job is done", async () => {
  await addJob(db, "send-password-reset", { email: "nobody@example.com" });
  await vi.waitFor(async () => {
    const { rows } = await db.$client.query("select id from graphile_worker.jobs");
    expect(rows).toEqual([]);
  });
  expect(await readdir(outbox)).toEqual([]);
});

test("an act that is taken back takes its mail back", async () => {
  const undone = inTransaction(db, async (tx) => {
    await addJob(tx, "send-welcome", { userId: mina.id });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  const { rows } = await db.$client.query("select id from graphile_worker.jobs");
  expect(rows).toEqual([]);
});

test("days that went by before it started are closed, days to come are not", async () => {
  await vi.waitFor(async () => {
    const { rows } = await db.$client.query("select status from client_days order by day");
    expect(rows).toEqual([{ status: "missed" }, { status: "planned" }]);
  });
});
