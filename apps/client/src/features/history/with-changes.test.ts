import {
  correctionOf,
  removalOf,
  restorationOf,
  type SessionDetail,
  type SetLog,
} from "@fourstep/core";
import { expect, test } from "vitest";
import { setRows } from "./set-rows.ts";
import { withChanges } from "./with-changes.ts";

const uuid = (place: number) => `019aa000-0000-7000-8000-${String(place).padStart(12, "0")}`;
const logOf = (place: number, change: Partial<SetLog> = {}): SetLog => ({
  id: uuid(place),
  sessionId: uuid(1),
  itemId: uuid(2),
  exerciseId: "act-wall-march",
  side: "both",
  number: place - 9,
  outcome: "done",
  reason: null,
  effort: { kind: "reps", reps: 10, seconds: 40 },
  discomfort: 2,
  loggedAt: `2026-11-18T07:0${place - 9}:00.000Z`,
  revision: 1,
  ...change,
});
const detail = {
  id: uuid(1),
  client: { id: uuid(3), name: "Mina Okafor" },
  items: [
    {
      id: uuid(2),
      exerciseId: "act-wall-march",
      step: "activate",
      dose: {
        kind: "reps",
        sets: 3,
        reps: 10,
        perSide: false,
        alternating: false,
        secondsPerRep: 3,
        restSeconds: 30,
      },
    },
  ],
  setLogs: [logOf(10), logOf(11)],
  removedSets: [],
  changes: [],
} as unknown as SessionDetail;
const by = (place: number) => ({ id: uuid(place), at: "2026-11-20T20:00:00.000Z" });

test("a correction that waits on the phone is seen at once, with what it said before", () => {
  const change = correctionOf(logOf(10), { discomfort: 5 }, by(50));
  const seen = withChanges(detail, [change]);
  expect(seen.setLogs.map(({ discomfort }) => discomfort)).toEqual([5, 2]);
  expect(seen.changes).toMatchObject([
    { kind: "correct", byName: "Mina Okafor", older: { discomfort: 2 }, isApplied: true },
  ]);
});

test("a set that is taken back keeps its place among the others, and comes back as it was", () => {
  const removal = removalOf(logOf(10), by(50));
  const gone = withChanges(detail, [removal]);
  expect(gone.setLogs.map(({ id }) => id)).toEqual([uuid(11)]);
  expect(setRows(gone)[0]?.sets.map(({ log, isRemoved }) => [log?.id, isRemoved])).toEqual([
    [uuid(10), true],
    [uuid(11), false],
    [undefined, false],
  ]);
  const removed = gone.removedSets[0] ?? logOf(10);
  const back = withChanges(detail, [removal, restorationOf(removed, by(51))]);
  expect(back.setLogs.map(({ id }) => id)).toEqual([uuid(10), uuid(11)]);
  expect(back.removedSets).toEqual([]);
  expect(setRows(back)[0]?.sets[0]?.changes).toHaveLength(2);
});

test("what the server has heard already is not made twice", () => {
  const change = correctionOf(logOf(10), { discomfort: 5 }, by(50));
  const once = withChanges(detail, [change]);
  expect(withChanges(once, [change])).toEqual(once);
  expect(withChanges(detail, [{ ...change, setLogId: uuid(99) }])).toEqual(detail);
});
