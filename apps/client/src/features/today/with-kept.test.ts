import { defaultBands, type Today } from "@fourstep/core";
import { expect, test } from "vitest";
import { standingOf } from "./standing.ts";
import { withKept } from "./with-kept.ts";

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

test("a session that Mina began offline is carried on, not begun a second time", () => {
  const today = withKept(due, { id: "kept", isOver: false });
  expect(today.session?.id).toBe("kept");
  expect(standingOf(today)).toBe("open");
});

test("a session that Mina finished offline is done before the server knows", () => {
  expect(standingOf(withKept(due, { id: "kept", isOver: true }))).toBe("done");
  const open = { ...due, session: { id: "kept", finishedAt: null } };
  expect(standingOf(withKept(open, { id: "kept", isOver: true }))).toBe("done");
});

test("what the server calls finished is finished, whatever this device remembers", () => {
  const done: Today = {
    ...due,
    status: "done",
    session: { id: "kept", finishedAt: "2026-11-25T07:00:00Z" },
  };
  expect(withKept(done, { id: "kept", isOver: false })).toBe(done);
});

test("a second session of a day that is done can be carried on", () => {
  const session = { id: "first", finishedAt: "2026-11-25T07:00:00Z" };
  const today = withKept({ ...due, status: "done", session }, { id: "second", isOver: false });
  expect(today.session?.id).toBe("second");
  expect(standingOf(today)).toBe("open");
});

test("a device that knows nothing changes nothing", () => {
  expect(withKept(due, null)).toBe(due);
});
