import { expect, test } from "vitest";
import { exerciseById, exercises, routineById } from "../library/index.ts";
import type { PlannedItem } from "../dosage/planned-set.ts";
import { defaultBands } from "../guardrail/default-bands.ts";
import { proposalAfter, type RuleContext, type RuledSession } from "./proposal.ts";
import { defaultProgressionRule } from "./rule.ts";

const version: PlannedItem[] = routineById("front-hip-reset")!.items.map((item, at) => ({
  id: `item-${at}`,
  ...item,
  step: exerciseById(item.exerciseId)!.step,
}));
const context: RuleContext = {
  rule: defaultProgressionRule,
  bands: defaultBands,
  exercises,
  contraindications: [],
};
const session = (worst: number, change: Partial<RuledSession> = {}): RuledSession => ({
  id: "session",
  complete: true,
  worstDiscomfort: worst,
  nextMorning: "same",
  items: version.map(({ id }) => ({ itemId: id, worst, isWhole: true })),
  ...change,
});
const after = (sessions: readonly RuledSession[], change: Partial<RuleContext> = {}) =>
  proposalAfter(sessions, version, { ...context, ...change });

test("two green sessions with good mornings take one exercise up by a set", () => {
  const proposal = after([session(1), session(2)]);
  expect(proposal?.direction).toBe("up");
  const { from, to } = proposal!.change;
  expect(to.exerciseId).toBe(from.exerciseId);
  expect(to.dose).toMatchObject({ sets: (from.dose as { sets: number }).sets + 1 });
  expect(proposal?.facts).toMatchObject({ sessions: 2, worst: 2, morning: "same" });
});

test("by rungs, it goes to a harder neighbour that nothing speaks against", () => {
  const rule = { ...defaultProgressionRule, upBy: "rung" as const };
  const free = after([session(1), session(1)], { rule });
  expect(free?.change.to.exerciseId).not.toBe(free?.change.from.exerciseId);
  const tags = exercises.flatMap(({ contraindications }) =>
    contraindications.map(({ tag }) => tag),
  );
  const barred = after([session(1), session(1)], { rule, contraindications: tags });
  const to = exerciseById(barred!.change.to.exerciseId)!;
  expect(to.id === barred!.change.from.exerciseId || to.contraindications.length === 0).toBe(true);
});

test("one green session, a missing morning, an amber one or a stricter rule stay", () => {
  expect(after([])).toBeNull();
  expect(after([session(1)])).toBeNull();
  expect(after([session(1), session(1, { nextMorning: null })])).toBeNull();
  expect(after([session(1), session(4)])).toBeNull();
  const rule = { ...defaultProgressionRule, greenSessions: 3 };
  expect(after([session(1), session(1)], { rule })).toBeNull();
  expect(after([session(4), session(1), session(1)], { rule })).toBeNull();
  expect(after([session(1), session(1), session(1)], { rule })).not.toBeNull();
});

test("a red answer takes the exercise down that was red, and no other", () => {
  const items = version.map(({ id }, at) => ({
    itemId: id,
    worst: at === 4 ? 7 : 1,
    isWhole: true,
  }));
  const proposal = after([session(1), session(7, { items })]);
  expect(proposal).toMatchObject({ direction: "down", change: { itemId: "item-4" } });
  expect(proposal?.facts.itemWorst).toBe(7);
});

test("a worse morning takes down what was felt most", () => {
  const items = version.map(({ id }, at) => ({ itemId: id, worst: at, isWhole: true }));
  const proposal = after([session(2, { items, nextMorning: "worse" })]);
  expect(proposal).toMatchObject({ direction: "down", change: { itemId: "item-4" } });
});

test("what travels alone is never replaced by something that stays on the spot", () => {
  const lunge = version.find(({ step }) => step === "integrate")!;
  const items = version.map(({ id }) => ({
    itemId: id,
    worst: id === lunge.id ? 8 : 1,
    isWhole: true,
  }));
  const { change } = after([session(8, { items })])!;
  expect(exerciseById(change.to.exerciseId)?.travelsThroughSpace).toBe(true);
});
