import { readFileSync } from "node:fs";
import { access, chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startEmbedded, stopEmbedded } from "./index.ts";
import { startElsewhere } from "./testing/start-elsewhere.ts";

// What starts the embedded server itself has nothing to say about another one.
const elsewhere = process.env["FOURSTEP_TEST_DATABASE_URL"] !== undefined;

let dataFolder: string;
beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), "fourstep with a space "));
  await chmod(parent, 0o755);
  dataFolder = join(parent, "data");
});
afterEach(async () => {
  await stopEmbedded({ dataFolder }).catch(() => undefined);
  await rm(join(dataFolder, ".."), { recursive: true, force: true });
});

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

const start = () => startEmbedded({ dataFolder, forTests: true });
const pidOf = (folder: string) =>
  Number.parseInt(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8"), 10);

describe.skipIf(elsewhere)("the embedded PostgreSQL", () => {
  test("a new data folder gets PostgreSQL 18 with Unicode sorting, and no open door but 127.0.0.1", async () => {
    const server = await startEmbedded({ dataFolder });
    const [facts] = await ask(
      server.url,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
       datlocprovider as provider, datlocale as locale, current_setting('listen_addresses') as listens,
       current_setting('fsync') as fsync, current_setting('dynamic_shared_memory_type') as memory,
       (select rolsuper from pg_roles where rolname = current_user) as super
     from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      major: 18,
      encoding: "UTF8",
      provider: "b",
      locale: "C.UTF-8",
      listens: "127.0.0.1",
      fsync: "on",
      memory: "mmap",
      super: false,
    });
    await expect(ask(server.url.replace(/:[0-9a-f]+@/, ":guess@"), "select 1")).rejects.toThrow(
      /password/,
    );
    await server.stop();
    expect(server.running()).toBe(false);
  });

  test("what was written is there after the next start, on the same port", async () => {
    const first = await start();
    await ask(first.url, "create table kept as select 1 as one");
    await first.stop();
    const second = await start();
    expect(second.joined).toBe(false);
    expect(second.port).toBe(first.port);
    expect(await ask(second.url, "select * from kept")).toEqual([{ one: 1 }]);
    await second.stop();
  });

  test("of three who start at once on a new folder one starts and two join, and the last to leave stops it", async () => {
    const starters = [1, 2, 3].map(() => startElsewhere(dataFolder));
    const said = await Promise.all(starters.map((starter) => starter.said));
    expect(said.filter(({ joined }) => joined)).toHaveLength(2);
    expect(new Set(said.map(({ port }) => port)).size).toBe(1);
    const [first] = said;
    const faster = said.findIndex(({ joined }) => !joined);
    await starters[faster]?.leave();
    expect(await ask(first?.url ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
    await Promise.all(starters.map((starter) => starter.leave()));
    await expect(ask(first?.url ?? "", "select 1")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("after kill -9 of the starter the next one joins, and stops the server when it leaves", async () => {
    const abandoned = startElsewhere(dataFolder, "--abandon");
    const { port } = await abandoned.said;
    await abandoned.ended;
    const next = await start();
    expect(next).toMatchObject({ joined: true, port });
    await next.stop();
    expect(next.running()).toBe(false);
  });

  test("after kill -9 of the server nothing that was acknowledged is lost, five times over", async () => {
    for (let round = 1; round <= 5; round += 1) {
      const server = await startEmbedded({ dataFolder });
      await ask(
        server.url,
        `create table if not exists rounds (n int); insert into rounds values (${round})`,
      );
      process.kill(pidOf(server.folder), "SIGKILL");
      const again = await startEmbedded({ dataFolder });
      expect(await ask(again.url, "select count(*)::int as n from rounds")).toEqual([{ n: round }]);
      await again.stop();
      await server.stop();
    }
  });

  test("a stale pid file whose number now belongs to another program does not block the start", async () => {
    const first = await start();
    const text = readFileSync(join(first.folder, "cluster", "postmaster.pid"), "utf8");
    await first.stop();
    const stale = text.replace(/^\d+/, String(process.ppid));
    await writeFile(join(first.folder, "cluster", "postmaster.pid"), stale);
    const second = await start();
    expect(second.joined).toBe(false);
    await second.stop();
  });

  test("a kill in the middle of making the cluster leaves nothing that stops the next start", async () => {
    const killed = startElsewhere(dataFolder);
    const folder = join(dataFolder, "postgres");
    const drafts = async () =>
      (await readdir(folder).catch(() => [])).filter((name) => name.startsWith("initdb-"));
    while ((await drafts()).length === 0) await new Promise((turn) => setTimeout(turn, 5));
    killed.child.kill("SIGKILL");
    await killed.ended;
    await expect(access(join(folder, "cluster"))).rejects.toThrow(/ENOENT/);
    const next = await start();
    expect(await ask(next.url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await drafts()).toEqual([]);
    await next.stop();
  });

  test("a data folder of another PostgreSQL is refused in words that name both", async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(server.folder, "cluster", "PG_VERSION"), "17\n");
    await expect(start()).rejects.toThrow(
      /made by PostgreSQL 17, and this Fourstep brings PostgreSQL 18/,
    );
  });

  test("a lost secrets.json is refused in words", async () => {
    const server = await start();
    await server.stop();
    await rm(join(dataFolder, "secrets.json"));
    await expect(start()).rejects.toThrow(/restore the secrets.json/);
  });

  test("a server that was started to be kept outlives its starter until it is stopped", async () => {
    const kept = await startEmbedded({ dataFolder, forTests: true, keep: true });
    const guest = await start();
    await guest.stop();
    expect(kept.running()).toBe(true);
    expect(await stopEmbedded({ dataFolder })).toBe(true);
    expect(kept.running()).toBe(false);
    expect(await stopEmbedded({ dataFolder })).toBe(false);
  });
});
