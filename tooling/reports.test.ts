import { expect, test } from "vitest";
import { atLeastOne, countPlaywright, countVitest } from "./reports.mjs";

test("a test file that could not be loaded counts as one that failed", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{}] },
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
});

test("a story that passed on a second try has passed", () => {
  expect(countPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } })).toEqual({
    passed: 4,
    failed: 2,
  });
});

test("a runner that left no report counts nothing, and has failed by its exit code", () => {
  expect(atLeastOne(1, countVitest(null))).toEqual({ passed: 0, failed: 1 });
  expect(atLeastOne(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  expect(atLeastOne(0, countPlaywright(null))).toEqual({ passed: 0, failed: 0 });
});
