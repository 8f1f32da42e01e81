import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "../calendar/day-arithmetic.ts";
import { anyDay, anyPlan } from "../testing/arbitrary.ts";
import { Conflict, Invalid, NotFound } from "../viewer/refusal.ts";
import { lastDayOf, moveDay, nextDayAfter, planDays, weekNumber } from "./schedule.ts";

const minas = { startsOn: "2026-11-02", weeks: 4, weekdays: [1, 3, 5, 7] };

describe("the days of a plan", () => {
  test("Mina trains on Monday, Wednesday, Friday and Sunday for four weeks", () => {
    const days = planDays(minas);
    expect(days).toHaveLength(16);
    expect(days.slice(0, 5)).toEqual([
      "2026-11-02",
      "2026-11-04",
      "2026-11-06",
      "2026-11-08",
      "2026-11-09",
    ]);
    expect(days.at(-1)).toBe("2026-11-29");
    expect(lastDayOf(minas)).toBe("2026-11-29");
  });

  test("a plan that starts in mid-week still has every weekday once a week", () => {
    expect(planDays({ startsOn: "2026-11-05", weeks: 2, weekdays: [1, 4] })).toEqual([
      "2026-11-05",
      "2026-11-09",
      "2026-11-12",
      "2026-11-16",
    ]);
  });

  test("any plan has each of its weekdays in each of its weeks, in order, and no other day", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const days = planDays(plan);
        expect(days).toHaveLength(plan.weeks * plan.weekdays.length);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => plan.weekdays.includes(weekdayOf(day)))).toBe(true);
        expect(days.every((day) => day >= plan.startsOn && day <= lastDayOf(plan))).toBe(true);
        const weeks = days.map((day) => weekNumber(plan, day));
        expect(weeks.filter((week) => week === plan.weeks)).toHaveLength(plan.weekdays.length);
      }),
    );
  });

  test("weeks are counted from one, and a day outside belongs to the nearest", () => {
    expect(weekNumber(minas, "2026-11-02")).toBe(1);
    expect(weekNumber(minas, "2026-11-08")).toBe(1);
    expect(weekNumber(minas, "2026-11-09")).toBe(2);
    expect(weekNumber(minas, "2026-11-25")).toBe(4);
    expect(weekNumber(minas, "2026-10-01")).toBe(1);
    expect(weekNumber(minas, "2027-10-01")).toBe(4);
  });

  test("the next day is the first one after, if any is left", () => {
    expect(nextDayAfter(planDays(minas), "2026-11-22")).toBe("2026-11-23");
    expect(nextDayAfter(planDays(minas), "2026-11-29")).toBeNull();
  });
});

describe("moving a day", () => {
  const today = "2026-11-10";
  const days = ["2026-11-09", "2026-11-11", "2026-11-13"].map((day) => ({ day, movedFrom: null }));

  test("keeps where it came from, in order", () => {
    expect(moveDay(days, { from: "2026-11-11", to: "2026-11-14", today })).toEqual([
      { day: "2026-11-09", movedFrom: null },
      { day: "2026-11-13", movedFrom: null },
      { day: "2026-11-14", movedFrom: "2026-11-11" },
    ]);
  });

  test("twice remembers the first place, and back there forgets it", () => {
    const once = moveDay(days, { from: "2026-11-11", to: "2026-11-12", today });
    const twice = moveDay(once, { from: "2026-11-12", to: "2026-11-14", today });
    expect(twice.at(-1)).toEqual({ day: "2026-11-14", movedFrom: "2026-11-11" });
    expect(moveDay(twice, { from: "2026-11-14", to: "2026-11-11", today })).toEqual(days);
  });

  test("to where it is already changes nothing", () => {
    expect(moveDay(days, { from: "2026-11-11", to: "2026-11-11", today })).toEqual(days);
  });

  test("is refused onto a day that is taken, into the past, and where nothing is planned", () => {
    const move = (from: string, to: string) => () => moveDay(days, { from, to, today });
    expect(move("2026-11-11", "2026-11-13")).toThrow(Conflict);
    expect(move("2026-11-11", "2026-11-08")).toThrow(Invalid);
    expect(move("2026-11-12", "2026-11-14")).toThrow(NotFound);
  });

  test("of any plan leaves as many days as before, each once", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, fc.nat(), (plan, to, pick) => {
        const planned = planDays(plan).map((day) => ({ day, movedFrom: null }));
        const from = planned[pick % planned.length]?.day ?? plan.startsOn;
        fc.pre(planned.every(({ day }) => day !== to));
        const moved = moveDay(planned, { from, to, today: addDays(to, -1) });
        expect(new Set(moved.map(({ day }) => day)).size).toBe(planned.length);
        expect(moved).toContainEqual({ day: to, movedFrom: from });
      }),
    );
  });
});
