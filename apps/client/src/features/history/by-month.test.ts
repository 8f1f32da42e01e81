import type { SessionSummary } from "@fourstep/core";
import { expect, test } from "vitest";
import { byMonth } from "./by-month.ts";

const on = (day: string) => ({ id: day, day }) as SessionSummary;

test("Mina's sessions stand under their months, newest first", () => {
  const months = byMonth(["2026-11-23", "2026-11-02", "2026-10-30"].map(on));
  expect(months.map(({ key, sessions }) => [key, sessions.map(({ day }) => day)])).toEqual([
    ["2026-11", ["2026-11-23", "2026-11-02"]],
    ["2026-10", ["2026-10-30"]],
  ]);
});

test("no session, no month", () => {
  expect(byMonth([])).toEqual([]);
});
