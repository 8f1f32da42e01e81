import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { appRouter } from "./root.ts";

/** What a procedure says of its inputs, as far as it is read here. */
interface Said {
  readonly inputs?: readonly {
    readonly shape?: { readonly limit?: { safeParse(limit: number): { success: boolean } } };
  }[];
}

// oxlint-disable-next-line no-underscore-dangle -- the one name under which tRPC lists them
const byName = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: Said }>>;
const procedures = Object.keys(byName);
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

/** Lists that are asked for whole, and how many rows their statements give at most. */
const whole: Record<string, number> = {
  "block.list": 200,
  "clientNote.list": 50,
  "clientTag.list": 100,
  "coaching.list": 50,
  "exercise.list": 1000,
  "hiding.list": 100,
  "invite.list": 100,
  "loginSession.list": 100,
  "plan.list": 100,
  "planTemplate.list": 100,
  "planVersion.list": 100,
  "progressionProposal.list": 100,
  "redFlagScreen.list": 24,
  "rosterView.list": 30,
  "routine.list": 200,
  "savedRoutine.list": 100,
};
const lists = procedures.filter((procedure) => procedure.endsWith(".list"));

test.each(lists)("%s ends somewhere, however much there is", (list) => {
  // oxlint-disable-next-line no-underscore-dangle -- as above
  const { inputs = [] } = byName[list]!._def;
  const [limit] = inputs.flatMap(({ shape }) => shape?.limit ?? []);
  expect(limit?.safeParse(1001).success ?? !(list in whole)).toBe(false);
});

test.each(procedures)("%s is a noun with list, get, create, update or delete", (procedure) => {
  expect(procedure).toMatch(/^[a-z][A-Za-z]*\.(list|get|create|update|delete)$/);
});
