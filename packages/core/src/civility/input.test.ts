import { expect, test } from "vitest";

import { isFromMachine, ReportInput } from "./input.ts";

const id = "0199f5e0-0000-7000-8000-000000000001";

test("a report is about one comment or one routine, and never about both or nothing", () => {
  const reason = "unkind";
  expect(ReportInput.safeParse({ id, commentId: id, reason }).success).toBe(true);
  expect(ReportInput.safeParse({ id, routineId: "trunk-first", reason }).success).toBe(true);
  expect(ReportInput.safeParse({ id, reason }).success).toBe(false);
  expect(ReportInput.safeParse({ id, commentId: id, routineId: "x", reason }).success).toBe(false);
});

test("whoever fills in the field that nobody sees is a machine, and is not told so", () => {
  const report = { id, commentId: id, reason: "other" };
  expect(isFromMachine(ReportInput.parse(report))).toBe(false);
  expect(isFromMachine(ReportInput.parse({ ...report, website: "" }))).toBe(false);
  expect(isFromMachine(ReportInput.parse({ ...report, website: "https://a.example" }))).toBe(true);
});
