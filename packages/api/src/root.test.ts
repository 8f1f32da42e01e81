import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { appRouter } from "./root.ts";

// oxlint-disable-next-line no-underscore-dangle -- the one name under which tRPC lists them
const procedures = Object.keys(appRouter._def.procedures);
const here = new URL(".", import.meta.url);
const sentences = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".db.test.ts"))
  .flatMap((file) => [
    ...readFileSync(new URL(file, here), "utf8").matchAll(/\btest\(\s*"([^"]+)"/g),
  ])
  .map(([, sentence = ""]) => sentence);

test("there is something to ask", () => {
  expect(procedures).toContain("today.get");
});

test.each(procedures)("%s has a test in which a stranger cannot", (procedure) => {
  // Its sentence says "cannot" (or what little a visitor learns) and ends with the procedure in brackets.
  const about = sentences.filter((sentence) => sentence.endsWith(`(${procedure})`));
  expect(about.filter((sentence) => /cannot|learns only/.test(sentence))).not.toEqual([]);
});

test.each(procedures)("%s is a noun with list, get, create, update or delete", (procedure) => {
  expect(procedure).toMatch(/^[a-z][A-Za-z]*\.(list|get|create|update|delete)$/);
});
