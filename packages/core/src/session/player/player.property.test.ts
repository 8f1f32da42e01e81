import fc from "fast-check";
import { expect, test } from "vitest";
import { AlarmSymptom, Reaction } from "../../guardrail/guardrail.ts";
import { routines } from "../../library/routines.ts";
import { SetLogInput, SkipReason } from "../../set-log/input.ts";
import { dueEvents } from "./due.ts";
import { PlayEvent, type PlayAct } from "./event.ts";
import { loggedSets } from "./log.ts";
import { play, replay } from "./play.ts";
import { planOf, sit, type Sitting } from "./sitting.ts";
import { allSets, plannedByKey } from "./sets.ts";
import type { PlayState } from "./state.ts";
import { view } from "./view.ts";

const number = fc.integer({ min: 0, max: 10 });
const maybe = fc.option(number, { nil: null });
const reason = fc.option(fc.constantFrom(...SkipReason.options), { nil: null });
const fixed = (...types: PlayAct["type"][]) =>
  fc.constantFrom(...types.map((type) => ({ type }) as PlayAct));

/** Whatever anybody could do, sensible or not, with a swap and a new order for whatever is current. */
type Move = { readonly wait: number; readonly act: PlayAct | "swap" | "turn" | "sensible" };
const act: fc.Arbitrary<Move["act"]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<"sensible">("sensible") },
  { weight: 1, arbitrary: fc.constant<"swap">("swap") },
  { weight: 1, arbitrary: fc.constant<"turn">("turn") },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("discomfort_answered"), value: maybe }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("pace_chosen"),
      pace: fc.constantFrom("auto", "tap"),
    }),
  },
  { weight: 2, arbitrary: fixed("paused", "resumed", "started", "rest_skipped", "acknowledged") },
  {
    weight: 1,
    arbitrary: fixed("finished", "alarm_withdrawn", "ready_over", "work_over", "rest_over"),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("reaction_chosen"),
      reaction: fc.constantFrom(...Reaction.options),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom("set_skipped", "item_skipped"), reason }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("count_adjusted"), by: fc.constantFrom(1, -1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("set_done"),
      reps: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("spot_extended"),
      seconds: fc.integer({ min: 5, max: 300 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("comfort_answered"), comfortable: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("count_corrected"),
      reps: fc.integer({ min: 0, max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("trimmed"),
      seconds: fc.integer({ min: 0, max: 900 }),
    }),
  },
) as fc.Arbitrary<Move["act"]>;
const rare: fc.Arbitrary<Move["act"]> = fc.oneof(
  fc.record({
    type: fc.constant("alarm_raised"),
    symptom: fc.constantFrom(...AlarmSymptom.options),
  }),
  fc.record({ type: fc.constant("ended_early"), reason: fc.constant(null) }),
) as fc.Arbitrary<Move["act"]>;
const move: fc.Arbitrary<Move> = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 })),
  act: fc.oneof({ weight: 40, arbitrary: act }, { weight: 1, arbitrary: rare }),
});
const story = fc.record({
  routine: fc.constantFrom(...routines.map(({ id }) => id)),
  moves: fc.array(move, { minLength: 1, maxLength: 120 }),
});

/** What the screen would most likely see next. */
function sensible(sitting: Sitting): PlayAct {
  switch (sitting.state().phase.name) {
    case "before":
      return { type: "begun", painBefore: 3 };
    case "choosing":
      return { type: "spot_chosen", spot: "front pocket", tenderness: 4 };
    case "easing":
      return { type: "reaction_chosen", reaction: "keep" };
    case "red":
      return { type: "acknowledged" };
    case "stopped":
      return { type: "alarm_withdrawn" };
    case "asking":
      return { type: "discomfort_answered", value: 1 };
    default:
      return { type: sitting.state().pausedAt === null ? "started" : "resumed" };
  }
}

function actOf(sitting: Sitting, wanted: Move["act"]): PlayAct {
  if (wanted === "sensible") return sensible(sitting);
  const { set } = sitting.view();
  if (wanted === "swap") {
    return { type: "swapped", exerciseId: set?.exercise.regressions[0] ?? "none" };
  }
  if (wanted === "turn") {
    const { items } = sitting.plan;
    const same = items.filter(({ step }) => step === items[0]?.step).map(({ id }) => id);
    return { type: "reordered", itemIds: same.toReversed() };
  }
  return wanted;
}

/** Plays a story and looks at the state after every move. */
function through(
  { routine, moves }: { routine: string; moves: Move[] },
  look: (sitting: Sitting, before: PlayState) => void,
): Sitting {
  const sitting = sit(planOf(routine));
  for (const { wait, act: wanted } of moves) {
    const before = sitting.state();
    sitting.wait(wait);
    sitting.act(actOf(sitting, wanted));
    look(sitting, before);
  }
  return sitting;
}

const always = (look: (sitting: Sitting, before: PlayState) => void) =>
  fc.assert(
    fc.property(story, (told) => void through(told, look)),
    { numRuns: 150 },
  );

test("no set is lost or counted twice", () => {
  always((sitting, before) => {
    const keys = allSets(sitting.state()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const logs = sitting.state().logs;
    expect(Object.keys(logs).every((key) => keys.includes(key))).toBe(true);
    const ids = Object.values(logs).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // What was logged stays logged, under the same id and with the same outcome.
    for (const [key, log] of Object.entries(before.logs)) {
      expect(logs[key]).toMatchObject({ id: log.id, outcome: log.outcome });
    }
  });
});

test("every log is one that the server accepts", () => {
  fc.assert(
    fc.property(story, (told) => {
      const sitting = through(told, () => {});
      const logs = loggedSets(sitting.state());
      expect(logs.map((log) => SetLogInput.safeParse(log).error)).toEqual(
        logs.map(() => undefined),
      );
    }),
    { numRuns: 100 },
  );
});

test("sides are balanced at the end unless something was skipped, stopped or left open", () => {
  fc.assert(
    fc.property(story, (told) => {
      const sitting = through(told, () => {});
      const { logs, items } = sitting.state();
      for (const item of items) {
        const sets = allSets(sitting.state()).filter(({ itemId }) => itemId === item.id);
        if (!sets.every(({ key }) => logs[key]?.outcome === "done")) continue;
        const on = (side: string) => sets.filter((set) => set.side === side).length;
        expect(on("left")).toBe(on("right"));
      }
    }),
    { numRuns: 100 },
  );
});

test("integration never begins before soft tissue work is over", () => {
  always((sitting) => {
    const { logs, phase } = sitting.state();
    const current = "key" in phase ? plannedByKey(sitting.state(), phase.key) : undefined;
    if (current?.step !== "integrate") return;
    const soft = allSets(sitting.state()).filter(({ step }) => step === "smr");
    expect(soft.every(({ key }) => logs[key])).toBe(true);
  });
});

test("progress never goes back, and time left is never negative", () => {
  always((sitting, before) => {
    const now = sitting.view();
    const was = view(before, sitting.now());
    now.steps.forEach((step, index) => {
      expect(step.progress).toBeGreaterThanOrEqual(was.steps[index]?.progress ?? 0);
      expect(step.progress).toBeLessThanOrEqual(1);
    });
    expect(now.secondsLeft).toBeGreaterThanOrEqual(0);
    expect(now.timer?.secondsLeft ?? 0).toBeGreaterThanOrEqual(0);
    expect(now.timer?.shareLeft ?? 0).toBeLessThanOrEqual(1);
    const later = view(sitting.state(), sitting.now() + 1e9);
    expect(later.timer?.secondsLeft ?? 0).toBeGreaterThanOrEqual(0);
  });
});

test("its events, written and read again, lead to the same state", () => {
  fc.assert(
    fc.property(story, (told) => {
      const sitting = through(told, () => {});
      const read = (JSON.parse(JSON.stringify(sitting.events())) as unknown[]).map((event) =>
        PlayEvent.parse(event),
      );
      expect(read).toEqual(sitting.events());
      expect(replay(sitting.plan, read)).toEqual(sitting.state());
      // Sent twice, it counts once.
      expect(replay(sitting.plan, [...read, ...read])).toEqual(sitting.state());
    }),
    { numRuns: 150 },
  );
});

test("a reload at any moment is not felt: what is due is the same from the stored events", () => {
  always((sitting) => {
    const later = sitting.now() + 3_600_000;
    const again = replay(sitting.plan, sitting.events());
    expect(dueEvents(again, later)).toEqual(dueEvents(sitting.state(), later));
  });
});

test("a pause of any length changes no total", () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 0, max: 100_000 }), (told, seconds) => {
      // What the timers have to say by now is said before the pause, and not by it.
      const sitting = through(told, () => {}).wait(0);
      const before = sitting.view();
      if (sitting.act({ type: "paused" }) !== null) return;
      const active = sitting.state().activeMs;
      sitting.wait(seconds);
      sitting.act({ type: "resumed" });
      expect(sitting.view().timer?.secondsLeft).toBe(before.timer?.secondsLeft);
      expect(sitting.view().secondsLeft).toBe(before.secondsLeft);
      expect(sitting.view().rep).toEqual(before.rep);
      expect(sitting.state().activeMs).toBe(active);
      expect(sitting.state().logs).toEqual(
        replay(sitting.plan, sitting.events().slice(0, -2)).logs,
      );
    }),
    { numRuns: 150 },
  );
});

test("timers never run past a question to the person", () => {
  always((sitting) => {
    const { phase } = sitting.state();
    const waits = ["before", "choosing", "asking", "easing", "red"];
    const due = dueEvents(sitting.state(), sitting.now() + 1e10);
    expect(waits.includes(phase.name) ? due : []).toEqual([]);
  });
});

test("an event that was applied already gives the same state back", () => {
  fc.assert(
    fc.property(story, (told) => {
      const sitting = through(told, () => {});
      const state = sitting.state();
      expect(sitting.events().every((event) => play(state, event) === state)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
