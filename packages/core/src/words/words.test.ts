/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { evidence, exercises, routines } from "../library/index.ts";
import en from "./en.json" with { type: "json" };
import { say } from "./index.ts";

const house = new URL("../../../../", import.meta.url);

/** Every source that may speak through this catalogue: all packages and apps, without their tests. */
const sources = ["packages/", "apps/"].flatMap((shelf) =>
  readdirSync(new URL(shelf, house)).flatMap((name) => sourcesIn(`${shelf}${name}/src/`)),
);

function sourcesIn(path: string): string[] {
  const folder = new URL(path, house);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
}

const sentences = leavesOf(en);
const keys = sentences.map(([key]) => key);

function leavesOf(branch: object, path = ""): [string, string][] {
  return Object.entries(branch).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${path}${name}`, value] as [string, string]]
      : leavesOf(value as object, `${path}${name}.`),
  );
}

/** A template such as `alarm.${symptom}.now` as a pattern that its keys fit. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("\\w+")}$`);
}

test("every sentence of the catalogue is said somewhere", () => {
  const all = sources.join("\n");
  const literals = new Set([...all.matchAll(/"([\w.]+)"/g)].map(([, literal]) => literal));
  const patterns = [...all.matchAll(/say\(\s*`([^`]+)`/g)].map(([, found]) =>
    patternOf(found ?? ""),
  );
  const unsaid = keys.filter(
    (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unsaid).toEqual([]);
});

test("every sentence that is asked for is in the catalogue", () => {
  const asked = sources.flatMap((source) =>
    [...source.matchAll(/say\(\s*"([\w.]+)"/g)].map(([, key]) => key),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((key) => !keys.includes(key ?? ""))).toEqual([]);
});

test("placeholders are filled in, and one without a value stays visible", () => {
  expect(say("refusal.tooMany", { minutes: 5 })).toBe(
    "Too many tries. Please wait 5 min and try again.",
  );
  expect(say("dose.reps", { sets: 2 })).toBe("2 × {reps}");
  expect(say("refusal.notFound")).toBe(en.refusal.notFound);
});

test("a value is taken as it is, even if it looks like a placeholder", () => {
  expect(say("dose.reps", { sets: "{reps}", reps: "$&" })).toBe("{reps} × $&");
});

/** What the product never says, whoever says it. */
const forbidden =
  /\b(treat(s|ed|ment)?|cures?|cured|corrects?|corrected|corrective|switch(es|ed)? (it |them )?on|turn(s|ed)? on|releas(e|es|ed|ing)|safe for|clear(ed|ance))\b/i;

test("the test for forbidden words finds them", () => {
  const claims = [
    "It treats back pain",
    "Switches on the glutes",
    "You are cleared",
    "Safe for all",
  ];
  expect(claims.filter((claim) => !forbidden.test(claim))).toEqual([]);
});

test("no sentence and no text of the library says what the product never says", () => {
  const texts = textsOf([en, exercises, routines, evidence]);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}
