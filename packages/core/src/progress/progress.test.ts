import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysTo } from "../calendar/day-arithmetic.ts";
import type { DayStatus } from "../plan/plan.ts";
import { adherence } from "./adherence.ts";
import { changeVerdict, describeChange, noiseBand } from "./change.ts";
import type { ClientDay } from "./client-day.ts";
import { streak } from "./streak.ts";

const today = "2026-11-22";
const planned = { smr: 6, mobilize: 4, activate: 4, integrate: 4 };
const nothing = { smr: 0, mobilize: 0, activate: 0, integrate: 0 };

const on = (day: string, status: DayStatus, done: Partial<ClientDay["done"]> = {}): ClientDay => ({
  day,
  status,
  planned,
  done: status === "done" ? { ...planned, ...done } : { ...nothing, ...done },
});

/** Days up to today, one letter each: done, partly, missed, skipped, open (planned), rest. */
function history(letters: string): ClientDay[] {
  const statuses: Record<string, DayStatus> = {
    d: "done",
    p: "partly",
    m: "missed",
    s: "skipped",
    o: "planned",
  };
  const days = daysTo(today, letters.length);
  return letters.split("").flatMap((letter, place) => {
    const status = statuses[letter];
    return status ? [on(days[place] ?? today, status)] : [];
  });
}

describe("adherence", () => {
  const window = { from: addDays(today, -27), to: today, today };

  test("counts kept days of planned ones, and sets of each step", () => {
    const days = [
      on("2026-11-09", "done"),
      on("2026-11-11", "done"),
      on("2026-11-13", "partly", { smr: 6, mobilize: 4, activate: 2 }),
      on("2026-11-16", "missed"),
      on("2026-11-18", "skipped"),
    ];
    expect(adherence(days, window)).toEqual({
      plannedDays: 5,
      keptDays: 3,
      overall: 0.6,
      byStep: { smr: 18 / 30, mobilize: 12 / 20, activate: 10 / 20, integrate: 8 / 20 },
    });
  });

  test("shows who leaves integration out on days that count as kept", () => {
    const days = ["2026-11-16", "2026-11-18", "2026-11-20"].map((day) =>
      on(day, "partly", { ...planned, integrate: 0 }),
    );
    expect(adherence(days, window)).toMatchObject({
      overall: 1,
      byStep: { smr: 1, integrate: 0 },
    });
  });

  test("waits with today's session until it is done", () => {
    expect(adherence([on(today, "planned")], window)).toMatchObject({
      plannedDays: 0,
      overall: null,
    });
    expect(adherence([on(today, "done")], window)).toMatchObject({ plannedDays: 1, overall: 1 });
  });

  test("counts a past day that nobody closed as not kept, and leaves the future out", () => {
    const days = [on("2026-11-20", "planned"), on("2026-11-23", "planned")];
    expect(adherence(days, { ...window, to: "2026-11-30" })).toMatchObject({
      plannedDays: 1,
      keptDays: 0,
    });
  });

  test("keeps to its window, both ends included", () => {
    const days = [on("2026-10-25", "missed"), on("2026-10-26", "done"), on("2026-11-21", "done")];
    expect(adherence(days, window)).toMatchObject({ plannedDays: 2, keptDays: 2 });
  });

  test("does not let more of one thing make up for less of another", () => {
    const days = [on("2026-11-20", "done", { smr: 12 }), on("2026-11-21", "partly")];
    expect(adherence(days, window).byStep.smr).toBe(0.5);
  });

  test("has nothing to say when nothing was planned", () => {
    expect(adherence([], window)).toEqual({
      plannedDays: 0,
      keptDays: 0,
      overall: null,
      byStep: { smr: null, mobilize: null, activate: null, integrate: null },
    });
  });
});

describe("a streak", () => {
  test.each([
    ["three days with rest between", "d-d-d", 3, 0],
    ["today still open", "d-d-o", 2, 0],
    ["today kept in part", "d-d-p", 3, 0],
    ["a week and more of rest", "d--------d", 2, 0],
    ["one miss let go", "d-d-m-d", 3, 1],
    ["one day skipped with a reason, let go as well", "d-s-d", 2, 1],
    ["two misses within seven days", "d-d-m-m-d", 1, 0],
    ["two misses seven days apart", "d-m--d---m-d", 3, 2],
    ["two misses six days apart", "d-m--d--m-d", 2, 1],
    ["a miss just now", "d-d-d-m-", 3, 1],
    ["a miss and nothing before it", "m-d-d", 2, 0],
    ["only misses", "m-m-m", 0, 0],
    ["nothing yet", "", 0, 0],
    ["a past day that nobody closed", "d-o-d", 2, 1],
  ])("%s: %s", (_, letters, keptDays, forgiven) => {
    expect(streak(history(letters), today)).toEqual({ keptDays, forgiven });
  });

  test("never grows by a miss, and never counts more than was kept", () => {
    const letters = fc.string({ unit: fc.constantFrom("d", "p", "m", "s", "-"), maxLength: 40 });
    fc.assert(
      fc.property(letters, (one) => {
        const kept = one.split("").filter((letter) => letter === "d" || letter === "p").length;
        const now = streak(history(`${one}-`), today);
        expect(now.keptDays).toBeLessThanOrEqual(kept);
        expect(streak(history(`${one}m-`), today).keptDays).toBeLessThanOrEqual(now.keptDays);
        expect(streak(history(`${one}d-`), today).keptDays).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a change of pain", () => {
  test.each([
    [6, 3, "likely_real", "down"],
    [6, 4, "likely_real", "down"],
    [7, 5, "within_noise", "down"],
    [10, 7, "likely_real", "down"],
    [10, 8, "within_noise", "down"],
    [4, 3, "within_noise", "down"],
    [3, 1, "likely_real", "down"],
    [3, 5, "likely_real", "up"],
    [6, 7, "within_noise", "up"],
    [0, 1, "within_noise", "up"],
    [0, 2, "likely_real", "up"],
    [5, 5, "within_noise", "none"],
    [6.6, 4.6, "likely_real", "down"],
  ])("from %d to %d is %s, %s", (before, after, verdict, direction) => {
    expect(changeVerdict(before, after)).toMatchObject({ verdict, direction });
  });

  test("is claimed only from two points and thirty per cent on", () => {
    const answer = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(answer, answer, (before, after) => {
        const { verdict } = changeVerdict(before, after);
        const points = Math.abs(before - after);
        expect(verdict === "likely_real").toBe(points >= 2 && points * 10 >= before * 3);
      }),
    );
  });

  test("is put in words that promise nothing", () => {
    expect(describeChange(changeVerdict(6, 3))).toBe("Likely a real change");
    expect(describeChange(changeVerdict(6, 5))).toBe("Within noise");
    expect(noiseBand(6)).toEqual({ low: 4, high: 8 });
    expect(noiseBand(1)).toEqual({ low: 0, high: 3 });
  });
});
