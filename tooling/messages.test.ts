import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { flatten, usesIn } from "./messages.ts";

const root = path.resolve(import.meta.dirname, "..");

/** Everything that has a catalogue of its own. */
const homes = ["apps/client", "apps/trainer", "packages/mail", "packages/web"].filter((home) =>
  existsSync(path.join(root, home, "messages/en.json")),
);

function read(home: string): unknown {
  return JSON.parse(readFileSync(path.join(root, home, "messages/en.json"), "utf8"));
}

function sourcesOf(home: string): string[] {
  return readdirSync(path.join(root, home, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .map((file) => path.join(home, "src", file));
}

test.each(homes)("%s says nothing that its catalogue lacks, and keeps nothing unsaid", (home) => {
  const catalogue = read(home);
  const own = flatten(catalogue);
  // The apps speak the shared sentences as well; only their home must use each of them.
  const keys = home.startsWith("apps/") ? [...own, ...flatten(read("packages/web"))] : own;
  const unsaid = new Set(own);
  const missing: string[] = [];
  for (const file of sourcesOf(home)) {
    for (const use of usesIn(readFileSync(path.join(root, file), "utf8"))) {
      const said = keys.filter((key) => use.pattern.test(key));
      for (const key of said) unsaid.delete(key);
      if (said.length === 0) missing.push(`${file}: ${use.key}`);
    }
  }
  expect({ missing, unsaid: [...unsaid] }).toEqual({ missing: [], unsaid: [] });
});

test("a key is found whichever way it is said", () => {
  const source = `
    const t = useTranslations("today");
    const step = useTranslations("step");
    const any = useTranslations();
    t("title"); t.rich("plan", {}); t(\`state.\${state}\`); step(item.step); any("a.b");
    step(kind === "spot" ? "spot" : "set");
    words("pageTitle.today");
  `;
  const found = usesIn(source);
  expect(found.map((use) => use.key)).toEqual([
    "today.title",
    "today.plan",
    "today.state.*",
    "step.*",
    "a.b",
    "step.spot",
    "step.set",
    "pageTitle.today",
  ]);
  expect(found[2]?.pattern.test("today.state.open")).toBe(true);
  expect(found[2]?.pattern.test("today.state")).toBe(false);
});

test("a catalogue is read as the addresses of its sentences", () => {
  expect(flatten({ a: { b: "x", c: { d: "y" } }, e: "z" })).toEqual(["a.b", "a.c.d", "e"]);
});
