import { expect, test } from "vitest";
import { rangeIn } from "./range.ts";

test.each([
  [undefined, "whole"],
  ["pages=1-2", "whole"],
  ["bytes=0-99", { start: 0, end: 99 }],
  ["bytes=900-", { start: 900, end: 999 }],
  ["bytes=-100", { start: 900, end: 999 }],
  ["bytes=900-5000", { start: 900, end: 999 }],
  ["bytes=1000-", null],
  ["bytes=5-2", null],
])("%s of a thousand bytes", (header, range) => {
  expect(rangeIn(header, 1000)).toEqual(range);
});
