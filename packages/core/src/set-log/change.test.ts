import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterChange,
  asLogged,
  correctionOf,
  removalOf,
  restorationOf,
  SetLogChangeInput,
  type SetValues,
  wins,
} from "./change.ts";
import type { SetLog } from "./input.ts";

const uuid = (place: number) => `019aa000-0000-7000-8000-${String(place).padStart(12, "0")}`;
const logged: SetLog = {
  id: uuid(1),
  sessionId: uuid(2),
  itemId: uuid(3),
  exerciseId: "act-hip-extension",
  side: "left",
  number: 1,
  outcome: "done",
  reason: null,
  effort: { kind: "reps", reps: 12, seconds: 40 },
  discomfort: 2,
  loggedAt: "2026-11-18T07:05:00.000Z",
  revision: 1,
};
const by = (place: number, at = "2026-11-18T20:00:00.000Z") => ({ id: uuid(place), at });

const moments = fc.constantFrom(
  "2026-11-18T20:00:00.000Z",
  "2026-11-18T20:00:00Z",
  "2026-11-19T06:00:00.000Z",
  // Phones whose clock is wrong.
  "1970-01-01T00:00:00.000Z",
  "2090-01-01T00:00:00.000Z",
);
const changes = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 10, max: 99 }).map(uuid),
    setLogId: fc.constant(logged.id),
    sessionId: fc.constant(logged.sessionId),
    kind: fc.constantFrom("correct", "remove", "restore"),
    revision: fc.integer({ min: 2, max: 4 }),
    changedAt: moments,
    set: fc.record({
      outcome: fc.constantFrom("done", "skipped"),
      reason: fc.constant(null),
      effort: fc.record({
        kind: fc.constant("reps" as const),
        reps: fc.nat(20),
        seconds: fc.constant(30),
      }),
      discomfort: fc.nat(10),
    }),
  }) as fc.Arbitrary<SetLogChangeInput>,
  { maxLength: 8, selector: ({ id }) => id },
);
const after = (list: readonly SetLogChangeInput[]) =>
  list.reduce(afterChange, asLogged(logged satisfies SetValues));

test("in whatever order changes arrive, and however often, the set ends the same", () => {
  const shuffled = changes.chain((list) =>
    fc.record({
      list: fc.constant(list),
      arrived: fc
        .shuffledSubarray(list, { minLength: list.length })
        .chain((order) => fc.subarray(list).map((again) => [...order, ...again])),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ list, arrived }) => {
      expect(after(arrived)).toEqual(after(list));
    }),
  );
});

const pairs = <One>(list: readonly One[]) => list.flatMap((a) => list.map((b) => [a, b] as const));

test("of any two changes exactly one wins, and winning goes on: a beats b beats c, then a beats c", () => {
  fc.assert(
    fc.property(changes, (list) => {
      for (const [a, b] of pairs(list)) {
        expect(Number(wins(a, b)) + Number(wins(b, a))).toBe(a.id === b.id ? 0 : 1);
        const beaten = list.filter((c) => wins(a, b) && wins(b, c));
        expect(beaten.every((c) => wins(a, c))).toBe(true);
      }
    }),
  );
});

test("a higher revision wins over any clock; the clock decides between the same revisions, then the id", () => {
  const early = correctionOf(logged, { discomfort: 3 }, by(10, "2026-11-18T20:00:00.000Z"));
  const late = correctionOf(logged, { discomfort: 4 }, by(11, "2026-11-19T20:00:00.000Z"));
  const third = { ...early, id: uuid(9), revision: 3, changedAt: "1970-01-01T00:00:00.000Z" };
  expect(wins(late, early)).toBe(true);
  expect(wins(third, late)).toBe(true);
  expect(wins({ ...early, id: uuid(12) }, early)).toBe(true);
});

test("a correction says the whole set, and changes only what the person changed", () => {
  const change = correctionOf(logged, { discomfort: 5 }, by(10));
  expect(SetLogChangeInput.parse(change)).toEqual(change);
  expect(change).toMatchObject({ kind: "correct", revision: 2, set: { discomfort: 5 } });
  expect(change.set.effort).toEqual(logged.effort);
});

test("a set that is removed and brought back says what it said, though its correction arrives last", () => {
  const corrected = correctionOf(logged, { discomfort: 5 }, by(10));
  const seen = { ...logged, ...corrected.set, revision: 2 };
  const removed = removalOf(seen, by(11));
  const restored = restorationOf({ ...seen, revision: 3 }, by(12));
  expect(after([corrected, removed])).toMatchObject({ isRemoved: true, revision: 3 });
  expect(after([removed, restored, corrected])).toMatchObject({
    isRemoved: false,
    revision: 4,
    values: { discomfort: 5 },
  });
});
