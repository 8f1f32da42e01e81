import { readFile } from "node:fs/promises";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import * as schema from "./index.ts";

const folder = new URL("../../migrations/meta/", import.meta.url);
const read = async (file: string) => JSON.parse(await readFile(new URL(file, folder), "utf8"));

test("the migrations say all that the schema says", async () => {
  const { entries } = await read("_journal.json");
  const latest = await read(`${entries.at(-1).tag.slice(0, 4)}_snapshot.json`);
  const wanted = generateDrizzleJson(schema, latest.id, undefined, "snake_case");
  // Otherwise: pnpm db:generate
  expect(await generateMigration(latest, wanted)).toEqual([]);
});
