import { defaultBands, type Today } from "@fourstep/core";
import { expect, test } from "vitest";
import { standingOf } from "./standing.ts";

const due: Today = {
  clientId: "mina",
  day: "2026-11-25",
  timeZone: "Europe/Berlin",
  plan: null,
  planDayId: "day",
  status: "planned",
  movedFrom: null,
  nextDay: "2026-11-27",
  week: [],
  session: null,
  bands: defaultBands,
  screen: { state: "answered", screenId: "s", dueAt: "2999-01-01T00:00:00.000Z" },
  pain: [],
};

test("a planned day is due until it is done", () => {
  expect(standingOf(due)).toBe("due");
  expect(standingOf({ ...due, status: "done" })).toBe("done");
  expect(standingOf({ ...due, status: "partly" })).toBe("partly");
});

test("a day that Mina left out is not asked for", () => {
  expect(standingOf({ ...due, status: "skipped" })).toBe("skipped");
});

test("a session that Mina left open goes before everything else", () => {
  const session = { id: "1", finishedAt: null };
  expect(standingOf({ ...due, session })).toBe("open");
  expect(standingOf({ ...due, status: "rest", planDayId: null, session })).toBe("open");
});

test("without a planned day it is a rest day, or the plan is over", () => {
  const rest: Today = { ...due, status: "rest", planDayId: null };
  expect(standingOf(rest)).toBe("rest");
  expect(standingOf({ ...rest, nextDay: null })).toBe("over");
  expect(standingOf({ ...rest, session: { id: "1", finishedAt: "2026-11-25T07:00:00Z" } })).toBe(
    "done",
  );
});
