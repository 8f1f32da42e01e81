import { chmod, chown, cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canEnter, parsePasswd } from "./account.ts";
import { removeEmbedded, startEmbedded } from "./index.ts";
import { startElsewhere } from "./testing/start-elsewhere.ts";

// What starts the embedded server itself has nothing to say about another one.
const elsewhere = process.env["FOURSTEP_TEST_DATABASE_URL"] !== undefined;
const isRoot = process.getuid?.() === 0 && !elsewhere;
const nobody =
  parsePasswd(await readFile("/etc/passwd", "utf8")).find(({ name }) => name === "nobody") ?? null;
const nobodyReadsUs = isRoot && nobody !== null && (await canEnter(nobody, import.meta.dirname));

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "fourstep-account-"));
  await chmod(parent, 0o755);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe.skipIf(!isRoot)("as root", () => {
  test("PostgreSQL runs as an unprivileged account, which owns nothing but the cluster", async () => {
    const dataFolder = join(parent, "data");
    const server = await startEmbedded({ dataFolder, forTests: true });
    expect(server.folder).toBe(join(dataFolder, "postgres"));
    expect((await stat(join(server.folder, "cluster"))).uid).toBeGreaterThan(0);
    expect((await stat(server.folder)).uid).toBe(0);
    await server.stop();
  });

  test("below a parent that the account may not enter, the database lives where it can, and stays there", async () => {
    await chmod(parent, 0o700);
    const dataFolder = join(parent, "data");
    const first = await startEmbedded({ dataFolder, forTests: true });
    try {
      expect(first.folder.startsWith(parent)).toBe(false);
      expect(await readFile(join(dataFolder, "postgres-place.json"), "utf8")).toContain(
        first.folder,
      );
      await first.stop();
      const second = await startEmbedded({ dataFolder, forTests: true });
      expect(second.folder).toBe(first.folder);
      await second.stop();
      await rename(dataFolder, join(parent, "moved"));
      const moved = await startEmbedded({ dataFolder: join(parent, "moved"), forTests: true });
      expect(moved.folder).toBe(first.folder);
      await moved.stop();
      await cp(join(parent, "moved"), dataFolder, { recursive: true });
      await expect(startEmbedded({ dataFolder })).rejects.toThrow(/is a copy of/);
    } finally {
      await removeEmbedded({ dataFolder: join(parent, "moved") });
    }
  });

  test("a data folder that names a database which is gone is refused in words", async () => {
    await chmod(parent, 0o700);
    const dataFolder = join(parent, "data");
    const server = await startEmbedded({ dataFolder, forTests: true });
    await server.stop();
    await rm(server.folder, { recursive: true });
    await expect(startEmbedded({ dataFolder, forTests: true })).rejects.toThrow(
      /which is gone: restore it/,
    );
  });
});

describe.skipIf(!nobodyReadsUs)("as a user who is not root", () => {
  test("PostgreSQL runs as that user", async () => {
    const dataFolder = join(parent, "data");
    await mkdir(dataFolder);
    await chown(dataFolder, nobody?.uid ?? 0, nobody?.gid ?? 0);
    const starter = startElsewhere(dataFolder, "", nobody?.uid);
    const { folder, refused } = await starter.said;
    expect(refused).toBeUndefined();
    expect((await stat(join(folder, "cluster"))).uid).toBe(nobody?.uid);
    await starter.leave();
  });

  test("a data folder that the user cannot write to is refused in words", async () => {
    const starter = startElsewhere(join(parent, "data"), "", nobody?.uid);
    expect((await starter.said).refused).toMatch(/cannot be written to \(EACCES\)/);
    await starter.ended;
  });

  test("root goes on with a cluster that another user made, as that user", async () => {
    const dataFolder = join(parent, "data");
    await mkdir(dataFolder);
    await chown(dataFolder, nobody?.uid ?? 0, nobody?.gid ?? 0);
    const starter = startElsewhere(dataFolder, "--once", nobody?.uid);
    await starter.said;
    await starter.ended;
    const server = await startEmbedded({ dataFolder, forTests: true });
    expect((await stat(join(server.folder, "cluster"))).uid).toBe(nobody?.uid);
    await server.stop();
  });
});
