import { expect, test } from "vitest";
import { defaultProgressionRule } from "./rule.ts";
import { ruleChange } from "./rule-change.ts";

const three = { ...defaultProgressionRule, greenSessions: 3 };

test("nothing changed while the same rule holds, the product's own by name or unnamed", () => {
  const own = { mode: "propose", rule: null } as const;
  expect(ruleChange(own, { mode: "propose", rule: defaultProgressionRule })).toBeNull();
});

test("another mode and other numbers are told apart", () => {
  expect(ruleChange({ mode: "propose", rule: null }, { mode: "automatic", rule: three })).toEqual({
    mode: { before: "propose", after: "automatic" },
    rule: three,
  });
  expect(ruleChange({ mode: "propose", rule: three }, { mode: "propose", rule: null })).toEqual({
    mode: null,
    rule: defaultProgressionRule,
  });
});

test("a rule that is switched off says no numbers", () => {
  expect(ruleChange({ mode: "off", rule: null }, { mode: "off", rule: three })).toBeNull();
  expect(ruleChange({ mode: "propose", rule: null }, { mode: "off", rule: three })).toEqual({
    mode: { before: "propose", after: "off" },
    rule: null,
  });
});
