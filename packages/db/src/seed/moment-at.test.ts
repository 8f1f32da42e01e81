import { dayIn } from "@fourstep/core";
import { expect, test } from "vitest";
import { momentAt } from "./moment-at.ts";

test.each([
  ["2026-11-25", "Europe/London", "2026-11-25T07:00:00.000Z"],
  ["2026-07-01", "Europe/London", "2026-07-01T06:00:00.000Z"],
  ["2026-11-25", "Asia/Kolkata", "2026-11-25T01:30:00.000Z"],
  ["2026-11-25", "Pacific/Auckland", "2026-11-24T18:00:00.000Z"],
  ["2026-10-25", "Europe/Berlin", "2026-10-25T06:00:00.000Z"],
])("seven in the morning of %s in %s is %s", (day, timeZone, moment) => {
  expect(momentAt(day, 7 * 60, timeZone).toISOString()).toBe(moment);
  expect(dayIn(timeZone, moment)).toBe(day);
});
