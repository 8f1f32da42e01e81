import fc from "fast-check";
import { expect, test } from "vitest";
import { routines } from "../../library/routines.ts";
import type { PlayAct } from "../player/event.ts";
import { planOf } from "../player/sitting.ts";
import type { PlayState } from "../player/state.ts";
import { attend, sensibleAct, type Attending } from "./attending.ts";
import { latestMs } from "./listen.ts";

type Move = {
  readonly wait: number;
  readonly late: number;
  readonly isFrozen: boolean;
  readonly act: PlayAct | "sensible" | null;
};
const acts: PlayAct[] = [
  { type: "paused" },
  { type: "resumed" },
  { type: "started" },
  { type: "rest_skipped" },
  { type: "count_adjusted", by: 1 },
  { type: "count_adjusted", by: -1 },
  { type: "set_done", reps: null },
  { type: "set_skipped", reason: null },
  { type: "spot_extended", seconds: 120 },
  { type: "comfort_answered", comfortable: true },
  { type: "comfort_answered", comfortable: false },
  { type: "discomfort_answered", value: 4 },
  { type: "discomfort_answered", value: 8 },
  { type: "pace_chosen", pace: "tap" },
  { type: "pace_chosen", pace: "auto" },
  { type: "trimmed", seconds: 300 },
];
const moves = (isFrozen: fc.Arbitrary<boolean>) =>
  fc.record({
    routine: fc.constantFrom(...routines.map(({ id }) => id)),
    moves: fc.array(
      fc.record<Move>({
        wait: fc.oneof(fc.double({ min: 0, max: 70, noNaN: true }), fc.constant(0)),
        late: fc.integer({ min: 0, max: 900 }),
        isFrozen,
        act: fc.oneof(
          { weight: 5, arbitrary: fc.constant<"sensible">("sensible") },
          { weight: 2, arbitrary: fc.constant(null) },
          { weight: 3, arbitrary: fc.constantFrom(...acts) },
        ),
      }),
      { minLength: 5, maxLength: 60 },
    ),
  });

function through(told: { routine: string; moves: Move[] }): Attending {
  const sitting = attend(planOf(told.routine));
  for (const { wait, late, isFrozen, act } of told.moves) {
    if (isFrozen) sitting.freeze(wait * 4);
    else sitting.wait(wait, late);
    if (act !== null) sitting.act(act === "sensible" ? sensibleAct(sitting.state()) : act);
  }
  return sitting;
}
const always = (isFrozen: fc.Arbitrary<boolean>, look: (sitting: Attending) => void) =>
  fc.assert(
    fc.property(moves(isFrozen), (told) => look(through(told))),
    { numRuns: 200 },
  );

/** The events that ended a set, by its timer or by the person. */
const endsOf = (states: readonly PlayState[]) =>
  states.flatMap(({ phase }, index) =>
    phase.name === "asking" && states[index - 1]?.phase.name === "working" ? [phase.by] : [],
  );
const told = (sitting: Attending, kind: string) =>
  sitting.told.flatMap(({ cue }) => (cue.kind === kind ? [cue.key] : []));

test("awake, every set that is done ends with exactly one end cue", () => {
  always(fc.constant(false), (sitting) => {
    expect(told(sitting, "end")).toEqual(endsOf(sitting.states).map((by) => `${by}:asking`));
    expect(told(sitting, "here")).toEqual([]);
  });
});

test("frozen or not, no set ends twice, and an end that was missed is answered by where the session is", () => {
  always(fc.boolean(), (sitting) => {
    const ends = endsOf(sitting.states);
    const heardEnds = told(sitting, "end");
    expect(new Set(heardEnds).size).toBe(heardEnds.length);
    expect(heardEnds.every((key) => ends.some((by) => key === `${by}:asking`))).toBe(true);
    for (const by of ends) {
      if (heardEnds.includes(`${by}:asking`)) continue;
      const wasMissedAt =
        sitting.states.find(({ phase }) => "by" in phase && phase.by === by)?.lastAt ?? 0;
      expect(sitting.told.some(({ cue, toldAt }) => toldAt > wasMissedAt && "set" in cue)).toBe(
        true,
      );
    }
  });
});

test("nothing is told twice", () => {
  always(fc.boolean(), (sitting) => {
    const keys = sitting.told.map(({ cue }) => cue.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test("nothing is told early, and nothing late", () => {
  always(fc.boolean(), (sitting) => {
    for (const { cue, toldAt } of sitting.told) {
      expect(toldAt - cue.at).toBeGreaterThanOrEqual(0);
      expect(toldAt - cue.at).toBeLessThan(latestMs);
    }
  });
});

test("nothing is counted and no part is called while the session is paused or asks", () => {
  always(fc.boolean(), (sitting) => {
    const byTimer = sitting.told.filter(({ cue }) =>
      ["count", "comfort", "part"].includes(cue.kind),
    );
    for (const { phase } of byTimer) {
      expect(["ready", "working"]).toContain(phase);
    }
  });
});

test("a hold that runs undisturbed is counted out three, two, one before its end", () => {
  always(fc.constant(false), (sitting) => {
    const kinds = sitting.told.map(({ cue }) => (cue.kind === "last" ? cue.left : cue.kind));
    kinds.forEach((kind, index) => {
      if (kind !== "end") return;
      const before = kinds.slice(Math.max(0, index - 3), index);
      const counts = before.filter((each) => typeof each === "number");
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    });
  });
});
