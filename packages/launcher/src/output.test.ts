import { expect, test } from "vitest";
import { logMessage, shown } from "./output.ts";

const line =
  '{"level":40,"time":1,"pid":7,"hostname":"x","app":"client","path":"/today","msg":"slow"}';

test("a line of structured log is shown to people as words", () => {
  expect(shown("client", line, true)).toBe('client  warning: slow {"path":"/today"}');
});

test("a collector of logs gets the line as it was", () => {
  expect(shown("client", line, false)).toBe(line);
});

test("any other line is shown under its name", () => {
  expect(shown("worker", "hello", true)).toBe("worker  hello");
  expect(logMessage("{ not json")).toBeNull();
  expect(logMessage('{"level":30}')).toBeNull();
});
