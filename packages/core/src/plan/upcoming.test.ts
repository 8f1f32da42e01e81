import { expect, test } from "vitest";
import { defaultBands } from "../guardrail/guardrail.ts";
import type { Today } from "./today.ts";
import { todayFrom } from "./upcoming.ts";

const of = (day: string): Today => ({
  clientId: "mina",
  day,
  timeZone: "Europe/London",
  plan: null,
  planDayId: day,
  status: "planned",
  movedFrom: null,
  nextDay: null,
  week: [
    { day: "2026-11-23", status: "missed" },
    { day: "2026-11-24", status: "rest" },
    { day: "2026-11-25", status: "planned" },
  ],
  session: null,
  bands: defaultBands,
  screen: { state: "answered", screenId: "one", dueAt: "2026-12-20T00:00:00.000Z" },
  pain: [],
});
const upcoming = { days: [of("2026-11-24"), of("2026-11-25")] };
const statuses = (today: Today | null) => today?.week.map(({ status }) => status);

test("a day that begins without a connection is the one that was kept for it", () => {
  expect(todayFrom(upcoming, "2026-11-25", [])?.planDayId).toBe("2026-11-25");
  expect(todayFrom(upcoming, "2026-12-25", [])).toBeNull();
});

test("what was done on this phone since is no missed day, what was left out is one", () => {
  const one = { day: "2026-11-23", isOver: true };
  expect(statuses(todayFrom(upcoming, "2026-11-25", [one]))).toEqual(["done", "rest", "planned"]);
  const begun = { day: "2026-11-23", isOver: false };
  expect(statuses(todayFrom(upcoming, "2026-11-25", [begun]))?.[0]).toBe("partly");
  expect(statuses(todayFrom(upcoming, "2026-11-25", []))?.[0]).toBe("missed");
});
