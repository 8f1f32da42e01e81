import { calendarWeeks, type Progress, type ProgressDay } from "@fourstep/core";
import { expect, test } from "vitest";
import { calendarSpan, shownWeeks } from "./calendar-span.ts";

const nothing = { smr: 0, mobilize: 0, activate: 0, integrate: 0 };
const on = (day: string): ProgressDay => ({
  day,
  status: "planned",
  planned: nothing,
  done: nothing,
  worstDiscomfort: null,
  seconds: 0,
  sessionId: null,
  dayOfPlan: null,
});
const progress: Progress = {
  clientId: "mina",
  bands: { greenMax: 2, amberMax: 5 },
  day: "2026-11-25",
  plan: { id: "p", title: "Front-hip base", startsOn: "2026-11-02", weeks: 4 },
  from: "2026-09-03",
  days: [on("2026-09-14"), on("2026-11-02"), on("2026-12-03")],
  pain: [],
};

test("the calendar is the plan's, and reaches to a day that was moved past its end", () => {
  expect(calendarSpan(progress)).toEqual({ from: "2026-11-02", to: "2026-12-03" });
});

test("without a plan, or before it begins, it is what was practised", () => {
  expect(calendarSpan({ ...progress, plan: null, days: [on("2026-11-20")] })).toEqual({
    from: "2026-11-20",
    to: "2026-11-25",
  });
  const later = { id: "p", title: "Later", startsOn: "2026-12-07", weeks: 1 };
  expect(calendarSpan({ ...progress, plan: later })).toMatchObject({ from: "2026-09-14" });
});

test("at first only the weeks round today are drawn", () => {
  const weeks = calendarWeeks(progress.days, { from: "2026-09-01", to: "2027-01-10" });
  expect(shownWeeks(weeks, progress.day).map(({ weekOf }) => weekOf)).toEqual([
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
    "2026-11-16",
    "2026-11-23",
    "2026-11-30",
    "2026-12-07",
  ]);
});
