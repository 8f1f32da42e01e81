import { expect, test } from "vitest";

import { outcomeFrom, outcomeSummary } from "./outcome.ts";

const said = (day: string, worst: number) => ({ day, now: null, worst });

test("fourteen days over three weeks, from 6 to 3", () => {
  const done = ["2026-03-02", "2026-03-04", "2026-03-16"];
  const answers = [said("2026-02-20", 9), said("2026-03-02", 6), said("2026-03-17", 3)];
  expect(outcomeFrom({ startsOn: "2026-03-02", done, answers })).toEqual({
    sessions: 3,
    weeks: 3,
    painBefore: 6,
    painAfter: 3,
  });
});

test("one week says nothing of before and after, and neither does a plan without a session", () => {
  const answers = [said("2026-03-02", 6), said("2026-03-03", 2)];
  expect(outcomeFrom({ startsOn: "2026-03-02", done: ["2026-03-02"], answers })).toBeNull();
  const two = [...answers, said("2026-03-20", 2)];
  expect(outcomeFrom({ startsOn: "2026-03-02", done: [], answers: two })).toBeNull();
});

test("a fall inside the noise counts as stayed, and there is no average", () => {
  const of = (painBefore: number, painAfter: number, people: number) => ({
    painBefore,
    painAfter,
    people,
    fromLog: people - 1,
  });
  const summary = outcomeSummary([of(6, 3, 4), of(5, 4, 2), of(8, 6, 1), of(2, 5, 1)]);
  expect(summary).toMatchObject({ shared: 8, fromLog: 4, fell: 4, stayed: 3, rose: 1 });
  expect(summary.dots[0]).toEqual({ change: -3, verdict: "fell", people: 4 });
  expect(JSON.stringify(summary)).not.toMatch(/average|mean/);
});
