import type { PlannedItem, SetLog } from "@fourstep/core";
import { expect, test } from "vitest";
import { sessionRows, worstSet } from "./session-rows.ts";

const rock: PlannedItem = {
  id: "item-rock",
  exerciseId: "mob-half-kneeling-rock",
  step: "mobilize",
  dose: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: 2,
    reps: 12,
    secondsPerRep: 4,
    restSeconds: 30,
  },
};

const log = (over: Partial<SetLog>): SetLog => ({
  id: "a",
  sessionId: "s",
  itemId: rock.id,
  exerciseId: rock.exerciseId,
  side: "right",
  number: 1,
  outcome: "done",
  reason: null,
  effort: { kind: "reps", reps: 12, seconds: 48 },
  discomfort: 2,
  loggedAt: "2026-11-22T07:20:00.000Z",
  revision: 1,
  ...over,
});

test("every planned set has a cell, logged or not", () => {
  const [row] = sessionRows({ items: [rock], setLogs: [log({})] });
  expect(row?.cells.right.map((cell) => cell.log?.effort)).toEqual([
    { kind: "reps", reps: 12, seconds: 48 },
    undefined,
  ]);
  expect(row?.cells.left.map((cell) => cell.log)).toEqual([null, null]);
  expect(row?.cells.both).toEqual([]);
});

test("a swapped exercise is named as it was done", () => {
  const swapped = log({ number: 2, exerciseId: "mob-standing-split-rock" });
  const [row] = sessionRows({ items: [rock], setLogs: [log({}), swapped] });
  expect(row?.exerciseId).toBe("mob-standing-split-rock");
});

test("the worst set is the first one with the highest discomfort", () => {
  const logs = [log({ id: "a" }), log({ id: "b", discomfort: 6 }), log({ id: "c", discomfort: 6 })];
  expect(worstSet(logs)?.id).toBe("b");
  expect(worstSet([log({ discomfort: null })])).toBeNull();
});

test("a set that was corrected shows what was logged first; one that was taken back stands beside no log", () => {
  const older = { outcome: "done", reason: null, effort: log({}).effort, discomfort: 6 } as const;
  const change = (revision: number, discomfort: number) => ({
    id: `change-${revision}`,
    setLogId: "a",
    kind: "correct" as const,
    revision,
    older: { ...older, discomfort },
    isApplied: true,
    changedAt: "2026-11-22T20:00:00.000Z",
    byName: "Mina Okafor",
  });
  const [row] = sessionRows({
    items: [rock],
    setLogs: [log({ discomfort: 2, revision: 3 })],
    removedSets: [log({ id: "b", side: "left" })],
    changes: [change(2, 6), change(3, 4)],
  });
  expect(row?.cells.right[0]?.corrected?.older.discomfort).toBe(6);
  expect(row?.cells.right[1]).toMatchObject({ log: null, removed: null, corrected: null });
  expect(row?.cells.left[0]).toMatchObject({ log: null, removed: { id: "b" } });
});
