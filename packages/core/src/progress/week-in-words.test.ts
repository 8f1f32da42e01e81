import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfWeek } from "../calendar/day-arithmetic.ts";
import type { DayStatus } from "../plan/plan.ts";
import { calendarWeeks, countDays, isWhole, sharesOf } from "./calendar-weeks.ts";
import type { ClientDay } from "./client-day.ts";
import { weekFacts, weekInWords } from "./week-in-words.ts";

// A Thursday.
const today = "2026-11-19";
const planned = { smr: 6, mobilize: 4, activate: 4, integrate: 4 };
const nothing = { smr: 0, mobilize: 0, activate: 0, integrate: 0 };
const on = (
  day: string,
  status: DayStatus,
  done: Partial<ClientDay["done"]> = {},
  seconds = 0,
) => ({
  day,
  status,
  planned,
  done: status === "done" ? { ...planned, ...done } : { ...nothing, ...done },
  seconds,
});
const whole = (day: string) => on(day, "done", {}, 930);

test("a week with all four steps says so, and what is still to come", () => {
  const days = [whole("2026-11-16"), whole("2026-11-18"), on("2026-11-20", "planned")];
  expect(weekInWords(days, today)).toBe(
    "You practised on 2 days this week, 31 minutes and 36 sets, all four steps each time; 1 more is planned.",
  );
});

test("a step that was left out is named, and a day that went by is counted without scolding", () => {
  const days = [
    on("2026-11-16", "missed"),
    on("2026-11-17", "partly", { smr: 6, mobilize: 4 }, 400),
    on("2026-11-18", "done", { integrate: 0 }, 800),
    on("2026-11-20", "planned"),
    on("2026-11-22", "planned"),
  ];
  expect(weekInWords(days, today)).toBe(
    "You practised on 2 days this week, 20 minutes and 24 sets, with activation and integration left out at times; 1 planned day went by; 2 more are planned.",
  );
});

test("one of each is said in the singular", () => {
  const day = { ...on("2026-11-18", "partly", { smr: 1 }, 20), planned: { ...nothing, smr: 6 } };
  expect(weekInWords([day], today)).toBe(
    "You practised on 1 day this week, 1 minute and 1 set, all four steps each time.",
  );
});

test.each([
  [[], "Nothing was planned this week."],
  [[on("2026-11-20", "planned")], "No session yet this week; 1 more is planned."],
  [[on("2026-11-16", "missed")], "No session this week. Your plan waits where it is."],
  [[whole("2026-11-15"), whole("2026-11-23")], "Nothing was planned this week."],
])("a week without a session says that and nothing more", (days, sentence) => {
  expect(weekInWords(days, today)).toBe(sentence);
});

const anyDay = fc.record({
  status: fc.constantFrom<DayStatus>("planned", "done", "partly", "missed", "skipped"),
  seconds: fc.nat(4000),
  smr: fc.nat(6),
});
const anyWeek = fc
  .array(fc.option(anyDay, { nil: null }), { minLength: 7, maxLength: 7 })
  .map((all) =>
    daysOfWeek(today).flatMap((day, place) => {
      const one = all[place];
      return one ? [{ ...on(day, one.status, { smr: one.smr }, one.seconds) }] : [];
    }),
  );

test("any week is told in one sentence without a gap, and its days add up", () => {
  fc.assert(
    fc.property(anyWeek, (days) => {
      const facts = weekFacts(days, today);
      expect(facts.days + facts.missed + facts.toCome).toBe(days.length);
      expect(weekInWords(days, today)).not.toMatch(/[{}]|undefined|NaN/);
    }),
  );
});

test("a calendar has whole weeks from Monday, each planned day once, and shares between nought and one", () => {
  fc.assert(
    fc.property(anyWeek, (days) => {
      const weeks = calendarWeeks(days, { from: "2026-11-18", to: "2026-11-30" });
      expect(weeks.map((week) => week.weekOf)).toEqual(["2026-11-16", "2026-11-23", "2026-11-30"]);
      expect(weeks.every(({ cells }) => cells.length === 7)).toBe(true);
      const cells = weeks.flatMap((week) => week.cells);
      expect(cells.flatMap(({ row }) => row ?? [])).toEqual(days);
      const shares = cells.flatMap((cell) => Object.values(cell.shares));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      const { due, kept, whole: all } = countDays(days, today);
      expect(all).toBeLessThanOrEqual(kept);
      expect(kept).toBeLessThanOrEqual(due);
    }),
  );
});

test("a share is of what was planned; more is still the whole, and what was not planned counts when done", () => {
  const row = {
    done: { ...nothing, smr: 9, mobilize: 1, activate: 1 },
    planned: { ...planned, activate: 0 },
  };
  expect(sharesOf(row)).toEqual({ smr: 1, mobilize: 0.25, activate: 1, integrate: 0 });
  expect(sharesOf(null)).toEqual(nothing);
  expect(isWhole({ done: planned, planned })).toBe(true);
  expect(isWhole(row)).toBe(false);
});
