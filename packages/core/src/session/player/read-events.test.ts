import { describe, expect, test } from "vitest";
import { PlayEvent } from "./event.ts";
import { readEvents } from "./read-events.ts";

const id = "019aa000-0000-7000-8000-000000000001";
const at = 1_800_000_000_000;

/** One event of each kind, as this version writes it. */
const written: readonly object[] = [
  { type: "begun", painBefore: 3 },
  { type: "restored", logs: [], seconds: 60 },
  { type: "spot_chosen", spot: "the front", tenderness: null },
  { type: "technique_chosen", technique: "hold" },
  ...["started", "ready_over", "work_over", "rest_over", "rest_skipped"].map((type) => ({ type })),
  { type: "spot_extended", seconds: 30 },
  { type: "comfort_answered", comfortable: true },
  { type: "count_adjusted", by: -1 },
  { type: "set_done", reps: null },
  { type: "count_corrected", reps: 8 },
  { type: "discomfort_answered", value: 2 },
  { type: "reaction_chosen", reaction: "less_range" },
  ...["acknowledged", "paused", "resumed", "alarm_withdrawn", "finished"].map((type) => ({ type })),
  { type: "pace_chosen", pace: "tap" },
  { type: "set_skipped", reason: "time" },
  { type: "item_skipped", reason: null },
  { type: "swapped", exerciseId: "act-glute-bridge" },
  { type: "reordered", itemIds: ["a", "b"] },
  { type: "trimmed", seconds: 300, keys: ["a"] },
  { type: "alarm_raised", symptom: "weakness" },
  { type: "ended_early", reason: "time" },
  { type: "pain_after_given", value: 1 },
  { type: "noted", note: "Left is tighter." },
].map((event) => ({ id, at, ...event }));

const odd = [undefined, null, "", "x".repeat(3000), -1, 0, 1, 1.5, 5000, true, [], ["a"], [1], {}];

describe("reading stored events", () => {
  test("there is one of each kind here", () => {
    const kinds = PlayEvent.options.map(({ shape }) => shape.type.value);
    expect(written.map((event) => (event as PlayEvent).type).toSorted()).toEqual(kinds.toSorted());
  });

  test("what this version writes it reads, unchanged", () => {
    expect(readEvents(written)).toEqual(written);
  });

  test("whatever stands in a field, it is taken exactly when the schema takes it", () => {
    for (const event of written) {
      for (const field of Object.keys(event)) {
        for (const value of odd) {
          const changed = { ...event, [field]: value };
          const agreed = { changed, taken: PlayEvent.safeParse(changed).success };
          expect({ changed, taken: readEvents([changed]).length === 1 }).toEqual(agreed);
        }
      }
    }
  });

  test("what is no event at all is left out", () => {
    expect(readEvents([null, "paused", 7, {}, { id, at, type: "levitated" }])).toEqual([]);
  });
});
