import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysTo, weekdayOf, weekOf } from "../calendar/day-arithmetic.ts";
import type { DayStatus } from "../plan/plan.ts";
import type { ClientDay } from "../progress/client-day.ts";
import { exercises } from "../library/index.ts";
import {
  type AttentionFacts,
  attentionItems,
  attentionOrder,
  defaultThresholds,
  habitOf,
  nextActionOf,
  readNumbers,
  thresholdsFor,
  urgencyOf,
} from "./index.ts";

// A Sunday.
const today = "2026-11-22";
const all = { smr: 2, activate: 2, mobilize: 2, integrate: 2 };
const none = { smr: 0, activate: 0, mobilize: 0, integrate: 0 };

const dayWith = (day: string, status: DayStatus, done = all): ClientDay => ({
  day,
  status,
  planned: all,
  done: status === "done" || status === "partly" ? done : none,
});

/** Twelve weeks on Monday, Wednesday, Friday and Saturday. */
const twelveWeeks = (statusOf: (day: string) => DayStatus, done = all) =>
  daysTo(today, 84)
    .filter((day) => [1, 3, 5, 6].includes(weekdayOf(day)))
    .map((day) => dayWith(day, statusOf(day), done));

const painOf = (...worst: number[]) =>
  worst.map((one, place) => ({
    weekOf: addDays(weekOf(today), -7 * (worst.length - 1 - place)),
    worst: one,
  }));

const quiet: AttentionFacts = {
  today,
  isPaused: false,
  pain: painOf(3, 3, 3, 3),
  versions: [{ id: "v1", number: 1, from: "2026-09-07" }],
  days: twelveWeeks(() => "done"),
  plan: { id: "p", title: "Base", startsOn: "2026-09-07", weeks: 16, weekdays: [1, 3, 5, 6] },
  skipReasons: {},
  note: null,
  waitingProposal: null,
};
const raised = (facts: Partial<AttentionFacts>, thresholds = defaultThresholds) =>
  attentionItems({ ...quiet, ...facts }, thresholds);
const kinds = (facts: Partial<AttentionFacts>, thresholds = defaultThresholds) =>
  raised(facts, thresholds).map(({ kind }) => kind);

test("somebody who keeps their days without more pain needs nobody", () => {
  expect(raised({})).toEqual([]);
});

test("pain that rose by more than noise since the plan's version is named with both numbers", () => {
  const [item] = raised({
    pain: painOf(4, 3, 3, 5, 6),
    versions: [
      { id: "v1", number: 1, from: "2026-09-07" },
      { id: "v4", number: 4, from: "2026-11-04" },
    ],
  });
  expect(item).toMatchObject({
    kind: "pain_up",
    // Up since last week, not only now.
    cause: "week:2026-11-09",
    // The picture begins at the week that is compared with: the band lies round that one.
    numbers: { before: 3, after: 6, since: "2026-11-02", versionNumber: 4, worst: [3, 5, 6] },
  });
});

test("pain that rose from its low of four weeks counts, however high it was when the plan began", () => {
  const [item] = raised({ pain: painOf(6, 4, 3, 3, 6) });
  expect(item).toMatchObject({
    numbers: { before: 3, after: 6, versionNumber: null, worst: [3, 6] },
  });
});

test("pain within noise, pain that fell and an old answer raise nothing", () => {
  expect(kinds({ pain: painOf(3, 3, 4) })).toEqual([]);
  expect(kinds({ pain: painOf(7, 7, 8.5) })).toEqual([]);
  expect(kinds({ pain: painOf(8, 5, 2) })).toEqual([]);
  expect(
    kinds({
      pain: painOf(2, 2, 7).map((week) => ({ ...week, weekOf: addDays(week.weekOf, -21) })),
    }),
  ).toEqual([]);
});

test("the same rise has the same cause a week later, and a second rise another", () => {
  const rise = painOf(2, 2, 2, 6)[3]?.weekOf;
  const causes = (...worst: number[]) =>
    raised({ pain: painOf(...worst) }).map(({ cause }) => cause);
  expect(causes(2, 2, 2, 6)).toEqual([`week:${rise}`]);
  expect(causes(2, 2, 6, 6)).toEqual([`week:${addDays(rise ?? "", -7)}`]);
  expect(causes(2, 6, 2, 6)).toEqual([`week:${rise}`]);
});

test("the habit is the median of the six weeks before the last two", () => {
  expect(habitOf(quiet.days, today)).toBe(4);
  const onlyMondays = twelveWeeks((day) => (weekdayOf(day) === 1 ? "done" : "missed"));
  expect(habitOf(onlyMondays, today)).toBe(1);
  expect(habitOf(quiet.days.slice(-10), today)).toBeNull();
  expect(habitOf([], today)).toBeNull();
});

test("six days missed by somebody who keeps four a week are told with their own habit", () => {
  const [item] = raised({ days: twelveWeeks((day) => (day > "2026-11-12" ? "missed" : "done")) });
  expect(item).toMatchObject({
    kind: "missed_sessions",
    cause: "missed:2026-11-13",
    numbers: { missed: 6, habitPerWeek: 4, lastDone: "2026-11-11" },
  });
  expect(item?.numbers).toHaveProperty("days.length", 14);
});

test("who never kept more than one of four falls behind nothing, and days left out with a reason do not count", () => {
  expect(kinds({ days: twelveWeeks((day) => (weekdayOf(day) === 5 ? "done" : "missed")) })).toEqual(
    [],
  );
  expect(kinds({ days: twelveWeeks((day) => (day > "2026-11-12" ? "skipped" : "done")) })).toEqual(
    [],
  );
});

test("a lapse keeps its cause while it lasts, whatever is kept in between", () => {
  const lapse = (day: string) => (day >= "2026-11-02" && day !== "2026-11-14" ? "missed" : "done");
  const [now] = raised({ days: twelveWeeks(lapse) });
  const [before] = raised({
    today: "2026-11-15",
    days: twelveWeeks(lapse).filter(({ day }) => day <= "2026-11-15"),
  });
  expect(now?.cause).toBe("missed:2026-11-02");
  expect(before?.cause).toBe(now?.cause);
});

test("a step without a set in five of six kept sessions is named with the reason that was given", () => {
  const days = twelveWeeks(() => "done", { ...all, integrate: 0 }).map((one, place, { length }) =>
    place === length - 3 ? { ...one, done: all } : one,
  );
  expect(raised({ days, skipReasons: { integrate: "space" } })).toMatchObject([
    {
      kind: "skips_step",
      cause: "integrate:v1",
      numbers: { step: "integrate", skipped: 5, of: 6, reason: "space" },
    },
  ]);
  // A new version is a new try.
  const versions = [...quiet.versions, { id: "v2", number: 2, from: "2026-11-20" }];
  expect(kinds({ days, versions })).toEqual([]);
});

test("a plan is named in its last week, and for a while after nobody followed it up", () => {
  const plan = { id: "p", title: "Base", startsOn: "2026-10-05", weekdays: [1, 3] };
  expect(raised({ plan: { ...plan, weeks: 8 } })).toMatchObject([
    { kind: "plan_ending", cause: "plan:p:2026-11-29", numbers: { week: 7, weeks: 8 } },
  ]);
  expect(kinds({ plan: { ...plan, weeks: 9 } })).toEqual([]);
  expect(kinds({ plan: { ...plan, weeks: 6 } })).toEqual(["plan_ending"]);
  expect(kinds({ plan: { ...plan, weeks: 4 } })).toEqual([]);
});

test("a note waits to be read unless nobody wants to, and a proposal for its answer", () => {
  const note = {
    from: "session" as const,
    id: "s",
    text: "Stairs are easier.",
    at: `${today}T20:11:00.000Z`,
    more: 0,
  };
  const waitingProposal = { id: "w", direction: "up" as const };
  expect(kinds({ note, waitingProposal })).toEqual(["unread_note", "proposal_waiting"]);
  expect(kinds({ note }, { ...defaultThresholds, notesToRead: false })).toEqual([]);
  expect(kinds({ note, waitingProposal, isPaused: true })).toEqual([]);
});

test("what a trainer wants for one client wins over what they want for all", () => {
  const thresholds = thresholdsFor({ painUpPoints: 3, missedSessions: 2 }, { painUpPoints: 5 });
  expect(thresholds).toEqual({ ...defaultThresholds, painUpPoints: 5, missedSessions: 2 });
  expect(kinds({ pain: painOf(3, 3, 6) }, thresholds)).toEqual([]);
});

const anyFacts: fc.Arbitrary<AttentionFacts> = fc.record({
  today: fc.constant(today),
  isPaused: fc.constant(false),
  pain: fc
    .array(fc.integer({ min: 0, max: 10 }), { maxLength: 12 })
    .map((worst) => painOf(...worst)),
  versions: fc.constant(quiet.versions),
  days: fc.func(fc.constantFrom<DayStatus>("done", "partly", "missed", "skipped")).map(twelveWeeks),
  plan: fc.constant(quiet.plan),
  skipReasons: fc.constant({}),
  note: fc.constant(null),
  waitingProposal: fc.constant(null),
});

test("the same facts raise the same items, of each kind one, and a row keeps all of it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const items = attentionItems(facts, defaultThresholds);
      expect(attentionItems(structuredClone(facts), defaultThresholds)).toEqual(items);
      expect(new Set(items.map(({ kind }) => kind)).size).toBe(items.length);
      for (const { kind, numbers } of items) {
        expect(readNumbers(kind, JSON.parse(JSON.stringify(numbers)))).toEqual(numbers);
      }
    }),
  );
});

test("a stricter threshold never raises more", () => {
  const strict = { ...defaultThresholds, painUpPoints: 5, missedSessions: 8 };
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const more = new Set(attentionItems(facts, defaultThresholds).map(({ kind }) => kind));
      for (const { kind } of attentionItems(facts, strict)) expect(more).toContain(kind);
    }),
  );
});

test("every kind has its urgency, the gravest first", () => {
  expect(attentionOrder[0]).toBe("alarm_stop");
  expect(attentionOrder.map(urgencyOf)).toEqual(
    attentionOrder
      .map(urgencyOf)
      .toSorted(
        (a, b) =>
          ["beforeNext", "today", "week"].indexOf(a) - ["beforeNext", "today", "week"].indexOf(b),
      ),
  );
});

test("after a red answer the easier neighbour is offered by name, where the library knows one", () => {
  const red = { kind: "red_answer" as const, sessionId: "s", day: today, discomfort: 7 };
  const withEasier = exercises.find(({ regressions }) => regressions.length > 0);
  expect(nextActionOf({ ...red, exerciseId: withEasier?.id ?? "" }, exercises)).toEqual({
    kind: "plan",
    suggestion: { kind: "swap", from: withEasier?.id, to: withEasier?.regressions[0] },
  });
  expect(nextActionOf({ ...red, exerciseId: "own" }, exercises)).toEqual({
    kind: "plan",
    suggestion: { kind: "easier", exerciseId: "own" },
  });
});

test("rows from before are read with what they have, and unknown ones are left out", () => {
  expect(
    readNumbers("alarm_stop", { sessionId: "s", day: today, alarm: "weakness" }),
  ).toMatchObject({
    answers: [],
    exerciseId: null,
  });
  const rise = { before: 3, after: 6, since: today, versionNumber: null };
  expect(readNumbers("pain_up", { ...rise, weeks: [{ weekOf: today, worst: 6 }] })).toMatchObject({
    ...rise,
    worst: [],
  });
  expect(readNumbers("retest_due", {})).toBeNull();
});
