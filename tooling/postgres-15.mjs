import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { aptInstall, canInstall } from "./chromium.mjs";

const bin = "/usr/lib/postgresql/15/bin";

/**
 * A PostgreSQL 15 to run the database tests on, so that nothing creeps in that only 18 knows: the one that
 * FOURSTEP_TEST_PG15_URL names, or a throw-away cluster of Debian's, which CI installs.
 * @returns {Promise<{ url: string, stop: () => void } | { skipped: string }>}
 */
export async function postgres15() {
  const named = process.env.FOURSTEP_TEST_PG15_URL;
  if (named) return { url: named, stop: () => undefined };
  if (!existsSync(bin)) {
    if (process.env.CI !== "true" || !canInstall()) {
      return { skipped: "there is no PostgreSQL 15 here; FOURSTEP_TEST_PG15_URL may name one" };
    }
    console.log("Installing PostgreSQL 15 from Debian …");
    if (!aptInstall("postgresql-15")) return { skipped: "Debian has no PostgreSQL 15 to install" };
  }
  return throwAway();
}

async function throwAway() {
  const folder = mkdtempSync("/tmp/fourstep-pg15-");
  const account = process.getuid() === 0 ? accountOf("postgres") : null;
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
    chmodSync(folder, 0o700);
  }
  const data = join(folder, "data");
  const run = (program, ...args) => {
    const { status, stderr } = spawnSync(join(bin, program), args, {
      cwd: "/",
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      ...account,
    });
    if (status !== 0) throw new Error(`PostgreSQL 15 could not be started: ${stderr}`);
  };
  run(
    "initdb",
    "-D",
    data,
    "-U",
    "fourstep",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  );
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c dynamic_shared_memory_type=mmap`;
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start");
  return {
    url: `postgres://fourstep:${password}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accountOf(name) {
  const number = (flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
