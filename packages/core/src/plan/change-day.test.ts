import { expect, test } from "vitest";
import { Conflict, Invalid } from "../viewer/refusal.ts";
import { checkDayChange, checkMoveAhead, freeDays, UpdatePlanDayInput } from "./change-day.ts";

const id = "019aa000-0000-7000-8000-000000000001";

test("a day is moved or left out only with a reason", () => {
  const asked = { act: "move", id, to: "2026-11-20", reason: "Travelling" } as const;
  expect(UpdatePlanDayInput.parse(asked)).toEqual(asked);
  expect(UpdatePlanDayInput.safeParse({ ...asked, reason: "   " }).success).toBe(false);
  expect(UpdatePlanDayInput.safeParse({ act: "skip", id }).success).toBe(false);
  expect(UpdatePlanDayInput.safeParse({ act: "unskip", id }).success).toBe(true);
});

test("a day on which something was done stays where it is", () => {
  for (const act of ["move", "skip"] as const) {
    for (const status of ["planned", "missed", "skipped"] as const) {
      expect(() => checkDayChange(act, { status, hasSession: false })).not.toThrow();
    }
    expect(() => checkDayChange(act, { status: "done", hasSession: true })).toThrow(Conflict);
    expect(() => checkDayChange(act, { status: "partly", hasSession: false })).toThrow(Conflict);
    expect(() => checkDayChange(act, { status: "planned", hasSession: true })).toThrow(Conflict);
  }
});

test("only a day that was left out is taken back in", () => {
  expect(() => checkDayChange("unskip", { status: "skipped", hasSession: false })).not.toThrow();
  expect(() => checkDayChange("unskip", { status: "planned", hasSession: false })).toThrow(
    Conflict,
  );
});

test("a session is not put so far ahead that it is forgotten", () => {
  expect(() => checkMoveAhead("2026-12-17", "2026-11-19")).not.toThrow();
  expect(() => checkMoveAhead("2026-12-18", "2026-11-19")).toThrow(Invalid);
});

test("free are the days from today on where nothing stands, other than its own", () => {
  const taken = new Set(["2026-11-20", "2026-11-22"]);
  expect(freeDays(taken, { from: "2026-11-19", today: "2026-11-19", count: 5 })).toEqual([
    "2026-11-21",
    "2026-11-23",
  ]);
});
