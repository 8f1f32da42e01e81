import { expect, test } from "vitest";
import { startVerdict } from "./late.ts";
import { painJumpSince, type PainTold } from "./pain-jump.ts";
import { mayTrain, redFlagStanding, standingAt, type RedFlagFacts } from "./standing.ts";

const day = (number: number, hour = 10) => new Date(Date.UTC(2026, 10, number, hour)).toISOString();
const ms = (number: number) => Date.parse(day(number));
const now = ms(22);
const plannedAt = day(1);
const screen = { id: "s", outcome: "no_flags" as const, answeredAt: day(2), advisedAt: null };
const facts = (change: Partial<RedFlagFacts> = {}): RedFlagFacts => ({
  last: screen,
  plannedAt,
  told: [],
  ...change,
});
const week = (number: number, worstWeek: number): PainTold => ({
  at: Date.parse(day(number)),
  now: null,
  worstWeek,
});
const standing = (change: Partial<RedFlagFacts>, at = now) => redFlagStanding(facts(change), at);

test("before the first session the questions are due, and nobody may train", () => {
  const first = standing({ last: null });
  expect(first).toEqual({ state: "due", why: "first", since: plannedAt });
  expect(mayTrain(first)).toBe(false);
});

test("a plan that was made after the answers asks again", () => {
  expect(standing({ plannedAt: day(3) })).toEqual({ state: "due", why: "first", since: day(3) });
  expect(standing({ plannedAt: null }).state).toBe("answered");
});

test("answers hold for thirty days, also on a phone that hears nothing new", () => {
  const dueAt = new Date(Date.parse(day(2)) + 30 * 86_400_000).toISOString();
  const answered = standing({});
  expect(answered).toEqual({ state: "answered", screenId: "s", dueAt });
  expect(mayTrain(standingAt(answered, Date.parse(dueAt) - 1))).toBe(true);
  const due = { state: "due", why: "monthly", since: dueAt };
  expect(standingAt(answered, Date.parse(dueAt))).toEqual(due);
  expect(standing({}, Date.parse(dueAt))).toEqual(due);
});

test("a flag pauses until advice is noted, and then the plan goes on", () => {
  const asked = { ...screen, outcome: "ask_first" as const };
  expect(standing({ last: asked })).toEqual({ state: "paused", screenId: "s", since: day(2) });
  expect(standing({ last: { ...asked, advisedAt: day(4) } }).state).toBe("answered");
});

test("an urgent answer stops, and after advice the questions are answered anew", () => {
  const urgent = { ...screen, outcome: "seek_care" as const };
  expect(standing({ last: urgent })).toEqual({ state: "stopped", screenId: "s", since: day(2) });
  const advised = standing({ last: { ...urgent, advisedAt: day(4) } });
  expect(advised).toEqual({ state: "due", why: "advised", since: day(4) });
});

test("a stop is not softened by a month that passes, a new plan or pain that jumps", () => {
  const last = { ...screen, outcome: "seek_care" as const };
  const told = [week(1, 2), week(3, 9)];
  expect(standing({ last, told, plannedAt: day(9) }, now + 90 * 86_400_000).state).toBe("stopped");
});

test("the questions are due when the worst of a week is likely really worse than before", () => {
  expect(standing({ told: [week(1, 3), week(8, 4)] }).state).toBe("answered");
  expect(standing({ told: [week(1, 3), week(8, 5)] })).toEqual({
    state: "due",
    why: "pain_up",
    since: day(8),
  });
});

test("pain that falls and rises again has jumped, and one that creeps up has too", () => {
  expect(painJumpSince([week(1, 6), week(8, 2), week(15, 6)], ms(2))).toBe(ms(15));
  expect(painJumpSince([week(1, 3), week(8, 4), week(15, 5)], ms(2))).toBe(ms(15));
});

test("two points are noise where they are less than 30 %", () => {
  expect(painJumpSince([week(1, 7), week(8, 9)], ms(2))).toBeNull();
});

test("without an earlier answer the first one after the screen is what later ones are held against", () => {
  expect(painJumpSince([week(8, 7)], ms(2))).toBeNull();
  expect(painJumpSince([week(15, 5), week(8, 3)], ms(2))).toBe(ms(15));
});

test("pain of the moment is not held against the worst of a week from below", () => {
  const moment = (number: number, pain: number) => ({
    at: Date.parse(day(number)),
    now: pain,
    worstWeek: null,
  });
  expect(painJumpSince([week(1, 4), moment(3, 1), week(8, 4)], ms(2))).toBeNull();
  expect(painJumpSince([week(1, 4), moment(3, 6)], ms(2))).toBe(ms(3));
  expect(painJumpSince([moment(1, 1), moment(3, 3)], ms(2))).toBe(ms(3));
});

test("the jump that was asked about is not asked about again", () => {
  const told = [week(1, 3), week(8, 6)];
  expect(standing({ told, last: { ...screen, answeredAt: day(8, 11) } }).state).toBe("answered");
});

const due = { state: "due", why: "monthly", since: day(20) } as const;
const minutes = (count: number) => new Date(now - count * 60_000).toISOString();

test("a session that begins now is refused while the questions stand in its way", () => {
  expect(startVerdict(due, { startedAt: minutes(0) }, now)).toBe("refuse");
  expect(startVerdict(due, { startedAt: minutes(14) }, now)).toBe("refuse");
  // A clock that runs ahead is no way round.
  expect(startVerdict(due, { startedAt: minutes(-600) }, now)).toBe("refuse");
});

test("what was done without a connection is kept, and marked when something stood in its way", () => {
  expect(startVerdict(due, { startedAt: day(19) }, now)).toBe("take");
  expect(startVerdict(due, { startedAt: minutes(16) }, now)).toBe("late");
  const answered = { state: "answered", screenId: "s", dueAt: day(30) } as const;
  expect(startVerdict(answered, { startedAt: minutes(0) }, now)).toBe("take");
});
