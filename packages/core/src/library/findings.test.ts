import { expect, test } from "vitest";
import { evidence } from "./evidence.ts";
import { findingsOf } from "./findings.ts";

const ids = evidence.map(({ id }) => id);

test("every finding names a source that can be looked up, and none twice", () => {
  const found = findingsOf(ids).map(({ evidenceId }) => evidenceId);
  expect(new Set(found).size).toBe(found.length);
  for (const id of found) expect(evidence.find((source) => source.id === id)?.url).toMatch(/^http/);
});

test("nothing is promised", () => {
  for (const { says } of findingsOf(ids)) {
    expect(says).not.toMatch(/\b(treats?|cures?|corrects?|releases?|safe|switch(es|ed)? on)\b/i);
  }
});
