import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "../testing/arbitrary.ts";
import {
  addDays,
  daysBetween,
  daysFrom,
  daysOfWeek,
  daysTo,
  weekdayOf,
  weekOf,
} from "./day-arithmetic.ts";
import { dayIn } from "./day-in.ts";
import { Day, TimeZone } from "./day.ts";

describe("the day on which a moment falls", () => {
  test.each([
    ["Europe/Berlin", "2026-11-22T22:59:59Z", "2026-11-22"],
    ["Europe/Berlin", "2026-11-22T23:00:00Z", "2026-11-23"],
    ["Pacific/Kiritimati", "2026-11-22T10:00:00Z", "2026-11-23"],
    ["Pacific/Pago_Pago", "2026-11-22T10:59:59Z", "2026-11-21"],
    ["Pacific/Pago_Pago", "2026-11-22T11:00:00Z", "2026-11-22"],
    ["Asia/Kathmandu", "2026-11-22T18:14:59Z", "2026-11-22"],
    ["Asia/Kathmandu", "2026-11-22T18:15:00Z", "2026-11-23"],
    ["UTC", "2026-01-01T00:00:00+14:00", "2025-12-31"],
  ])("in %s, %s is %s", (zone, instant, day) => expect(dayIn(zone, instant)).toBe(day));

  test("is two dates at once on the two sides of the date line", () => {
    const instant = "2026-11-22T10:30:00Z";
    expect(dayIn("Pacific/Kiritimati", instant)).toBe("2026-11-23");
    expect(dayIn("Europe/Berlin", instant)).toBe("2026-11-22");
    expect(dayIn("Pacific/Pago_Pago", instant)).toBe("2026-11-21");
  });

  test("is never 30 December 2011 in Apia, which moved across the date line", () => {
    const hour = 3_600_000;
    const first = Date.parse("2011-12-30T08:00:00Z");
    const days = Array.from({ length: 6 }, (_, count) =>
      dayIn("Pacific/Apia", first + count * hour),
    );
    expect([...new Set(days)]).toEqual(["2011-12-29", "2011-12-31"]);
  });

  test.each([
    // The spring and autumn changes; Lord Howe moves by half an hour only.
    ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
    ["America/New_York", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"],
    ["America/New_York", "2026-11-01", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z"],
    ["Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00Z", "2026-10-04T13:00:00Z"],
  ])("in %s, %s lasts from %s to %s", (zone, day, begins, ends) => {
    expect(dayIn(zone, Date.parse(begins) - 1)).toBe(addDays(day, -1));
    expect(dayIn(zone, begins)).toBe(day);
    expect(dayIn(zone, Date.parse(ends) - 1)).toBe(day);
    expect(dayIn(zone, new Date(ends))).toBe(addDays(day, 1));
  });

  test("is refused in a zone that nobody knows, or for a moment that is none", () => {
    expect(() => dayIn("Middle/Earth", 0)).toThrow(RangeError);
    expect(() => dayIn("Europe/Berlin", "yesterday")).toThrow(RangeError);
    expect(TimeZone.safeParse("Middle/Earth").success).toBe(false);
    expect(TimeZone.parse("Australia/Lord_Howe")).toBe("Australia/Lord_Howe");
    for (const zone of Intl.supportedValuesOf("timeZone")) expect(TimeZone.parse(zone)).toBe(zone);
    for (const zone of ["UTC", "Etc/GMT+5", "EST5EDT"]) expect(TimeZone.parse(zone)).toBe(zone);
    // JavaScript knows these; PostgreSQL knows no such zone, or another one.
    for (const zone of ["SST", "AET", "IST", "CST", "+05:30"]) {
      expect(TimeZone.safeParse(zone).success).toBe(false);
    }
  });

  test("never goes back as time goes on, in any zone", () => {
    const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];
    const moment = fc.integer({ min: 0, max: 4_102_444_800 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, moment, (zone, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(dayIn(zone, early * 1000) <= dayIn(zone, late * 1000)).toBe(true);
      }),
    );
  });
});

describe("counting in days", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2024-02-29", 366, "2025-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test("adding and counting undo each other, and every result is a day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const other = addDays(day, count);
        expect(Day.safeParse(other).success).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(other > day).toBe(count > 0);
      }),
    );
  });

  test("a Sunday is 7, a Monday 1, a leap day what it was", () => {
    expect(weekdayOf("2026-11-22")).toBe(7);
    expect(weekdayOf("2026-11-23")).toBe(1);
    expect(weekdayOf("2024-02-29")).toBe(4);
    expect(weekdayOf("1969-12-29")).toBe(1);
  });

  test("a week begins on its Monday and has seven days", () => {
    expect(weekOf("2026-11-22")).toBe("2026-11-16");
    expect(weekOf("2026-11-23")).toBe("2026-11-23");
    expect(weekOf("2027-01-01")).toBe("2026-12-28");
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = daysOfWeek(day);
        expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(week).toContain(day);
      }),
    );
  });

  test("a run of days begins or ends where it is told to", () => {
    expect(daysFrom("2026-02-27", 3)).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(daysTo("2026-03-01", 3)).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(daysFrom("2026-02-27", 0)).toEqual([]);
  });
});
