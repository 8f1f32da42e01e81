import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekOf } from "../calendar/day-arithmetic.ts";
import { type PainAnswer, painTrend, weeklyWorst } from "./pain-trend.ts";

// A Sunday: its week began on Monday the 16th.
const today = "2026-11-22";
const answer = (day: string, worst: number | null, now: number | null = null): PainAnswer => ({
  day,
  now,
  worst,
});
/** One worst pain a week, the last in this week. */
const weeks = (...worst: number[]) =>
  worst.map((one, place) => ({
    weekOf: addDays(weekOf(today), (place - worst.length + 1) * 7),
    worst: one,
  }));

describe("the worst pain of a week", () => {
  test("is the highest of what was said in it, pain right now included", () => {
    expect(
      weeklyWorst([
        answer("2026-11-18", 4, 5),
        answer("2026-11-16", 3),
        answer("2026-11-15", 6, 2),
        answer("2026-11-14", null, null),
      ]),
    ).toEqual([
      { weekOf: "2026-11-09", worst: 6 },
      { weekOf: "2026-11-16", worst: 5 },
    ]);
  });

  test("of weeks without an answer is not made up", () => {
    expect(weeklyWorst([answer("2026-11-18", null, null)])).toEqual([]);
  });
});

describe("a pain trend", () => {
  test("starts from the first answer of the week in which the plan began, and not before", () => {
    const trend = painTrend(weeks(9, 6, 5, 4, 3), { since: "2026-10-28", today });
    expect(trend.baseline).toEqual({ weekOf: "2026-10-26", worst: 6 });
    expect(trend.latest?.worst).toBe(3);
    expect(trend.weeks).toHaveLength(4);
    expect(trend.change).toMatchObject({ verdict: "likely_real", direction: "down", points: 3 });
    expect(trend.isSmall).toBe(false);
  });

  test("without a plan starts from the first answer there is", () => {
    expect(painTrend(weeks(9, 6), { since: null, today }).baseline?.worst).toBe(9);
  });

  test("with no answer since the plan began still shows the ones before", () => {
    const trend = painTrend(weeks(5, 4, 4).slice(0, 2), { since: today, today });
    expect(trend.baseline?.worst).toBe(5);
    expect(trend.latest?.worst).toBe(4);
  });

  test("says nothing of change from a single week, or from none", () => {
    expect(painTrend(weeks(6), { since: null, today })).toMatchObject({
      change: null,
      isSmall: true,
    });
    expect(painTrend([], { since: null, today })).toEqual({
      weeks: [],
      baseline: null,
      latest: null,
      change: null,
      isSmall: true,
      weeksOld: null,
    });
  });

  test("from two or three weeks is a small sample; from four on it is not", () => {
    const isSmall = (...worst: number[]) =>
      painTrend(weeks(...worst), { since: null, today }).isSmall;
    expect([isSmall(6, 3), isSmall(6, 4, 3), isSmall(6, 5, 4, 3)]).toEqual([true, true, false]);
  });

  test("says so when its latest answer is more than two weeks old", () => {
    const old = (count: number) =>
      painTrend(weeks(6, 3), { since: null, today: addDays(today, count * 7) }).weeksOld;
    expect([old(0), old(2), old(3)]).toEqual([null, null, 3]);
  });

  test("never moves its baseline while the plan runs, and claims no change inside the noise", () => {
    const someWeeks = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(someWeeks, fc.integer({ min: 0, max: 10 }), (worst, next) => {
        const all = weeks(...worst, next);
        const since = all[0]?.weekOf ?? today;
        const before = painTrend(all.slice(0, -1), { since, today });
        const after = painTrend(all, { since, today });
        expect(after.baseline).toEqual(before.baseline);
        const points = Math.abs((after.baseline?.worst ?? 0) - next);
        expect(points >= 2 || after.change?.verdict === "within_noise").toBe(true);
      }),
    );
  });
});
