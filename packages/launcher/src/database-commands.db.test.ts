import { expect, test } from "vitest";
import { houseFacts } from "@fourstep/db";
import { freshDatabase } from "@fourstep/db/testing";
import { databaseCommands } from "./database-commands.ts";
import { launcherEnv } from "./env.ts";

const { db, url } = await freshDatabase();

test("seeding by hand puts no known passwords into a database of one's own", async () => {
  const told: string[] = [];
  await databaseCommands["db:seed"](launcherEnv({ DATABASE_URL: url }), (line) => told.push(line));
  expect(await houseFacts(db)).toEqual({ isEmpty: true, holdsDemo: false });
  expect(told.join()).toMatch(/only the library .* known to everybody/);
});
