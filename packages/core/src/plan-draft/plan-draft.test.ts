import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exerciseById, exercises, routineById } from "../library/index.ts";
import { withAmounts } from "../dosage/default-dose.ts";
import { cardOf, dosed, itemsInOrder, itemsOfStep, movedBy, swapped } from "./changes.ts";
import { withDifferences, withItem, withNextPhase, withOffer, withoutItem } from "./changes.ts";
import { PlanDraftContent } from "./content.ts";
import { newContent } from "./draft.ts";
import { draftFindings, isHard, totalsOf } from "./findings.ts";
import { changedTo, historyOf, redone, undone } from "./history.ts";

const keys = () => {
  let count = 0;
  return () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, "0")}`;
};
const newKey = keys();
const reset = () => newContent("Front-hip reset", routineById("front-hip-reset")!, newKey);
const phaseOf = (content: PlanDraftContent) => content.phases[0]!;
const names = (content: PlanDraftContent) =>
  itemsInOrder(phaseOf(content), exercises).map(({ exerciseId }) => exerciseId);
const squat = exerciseById("int-supported-split-squat")!;
const ball = exerciseById("smr-hip-flexor-ball")!;

describe("a draft", () => {
  test("that begins with a routine is one that can be saved and keeps the protocol", () => {
    const content = reset();
    expect(PlanDraftContent.parse(content)).toEqual(content);
    expect(draftFindings(content, { exercises }).filter(isHard)).toEqual([]);
  });

  test("tells what its session comes to", () => {
    const totals = totalsOf(phaseOf(reset()), exercises);
    expect(totals.minutes).toBeGreaterThan(5);
    expect(totals.planes).toContain("sagittal");
    expect(totals.needs.length).toBeGreaterThan(0);
  });

  test("has its cards in the order of the sequence, wherever they were added", () => {
    const content = withItem(reset(), phaseOf(reset()).key, cardOf(ball, newKey()));
    const first = reset();
    const added = withItem(first, phaseOf(first).key, cardOf(ball, newKey()));
    expect(names(added).findIndex((id) => id === ball.id)).toBeLessThan(
      names(added).findIndex((id) => id.startsWith("mob-")),
    );
    // Another draft's phase is not this one's.
    expect(names(content)).not.toContain("nothing");
  });
});

describe("cards", () => {
  test("move within their column, and stop at its ends", () => {
    const first = reset();
    const content = withItem(first, phaseOf(first).key, cardOf(ball, newKey()));
    const column = () => itemsOfStep(phaseOf(content), "smr", exercises);
    const last = column().at(-1)!;
    expect(movedBy(content, last.key, 1, exercises)).toBe(content);
    const up = movedBy(content, last.key, -1, exercises);
    expect(
      itemsOfStep(phaseOf(up), "smr", exercises)
        .map(({ key }) => key)
        .indexOf(last.key),
    ).toBe(column().length - 2);
    const back = movedBy(up, last.key, 1, exercises);
    expect(names(back)).toEqual(names(content));
  });

  test("a swap keeps the place and takes the new exercise's dose", () => {
    const content = reset();
    const lunge = itemsOfStep(phaseOf(content), "integrate", exercises)[0]!;
    const next = swapped(content, lunge.key, squat);
    expect(itemsOfStep(phaseOf(next), "integrate", exercises)[0]).toMatchObject({
      key: lunge.key,
      exerciseId: squat.id,
    });
  });
});

describe("findings", () => {
  test("a swap for something that stays on the spot is found, and its offer mends it", () => {
    const content = reset();
    const lunge = itemsOfStep(phaseOf(content), "integrate", exercises)[0]!;
    const standing = swapped(content, lunge.key, squat);
    const [found, ...others] = draftFindings(standing, { exercises }).filter(isHard);
    expect(others).toEqual([]);
    expect(found?.finding.rule).toBe("nothing_travels");
    expect(found?.keys).toEqual([lunge.key]);
    const mended = withOffer(standing, found!.phaseKey, found!.finding.offer!, exercises, newKey);
    expect(draftFindings(mended, { exercises }).filter(isHard)).toEqual([]);
  });

  test("whatever is on the board becomes assignable by taking up what is offered", () => {
    const ids = fc.array(fc.constantFrom(...exercises), { maxLength: 7 });
    fc.assert(
      fc.property(ids, (chosen) => {
        let content = newContent("Any", null, newKey);
        for (const one of chosen) {
          content = withItem(content, phaseOf(content).key, cardOf(one, newKey()));
        }
        for (let turn = 0; turn < 8; turn += 1) {
          const [hard] = draftFindings(content, { exercises }).filter(isHard);
          if (!hard?.finding.offer) break;
          content = withOffer(content, hard.phaseKey, hard.finding.offer, exercises, newKey);
        }
        expect(draftFindings(content, { exercises }).filter(isHard)).toEqual([]);
      }),
    );
  });

  test("every kind of offer can be taken up", () => {
    const content = reset();
    const at = (rule: string, of: PlanDraftContent, context = {}) =>
      draftFindings(of, { exercises, ...context }).find(({ finding }) => finding.rule === rule)!;
    const take = (of: PlanDraftContent, rule: string, context = {}) => {
      const { phaseKey, finding } = at(rule, of, context);
      return withOffer(of, phaseKey, finding.offer!, exercises, newKey);
    };
    const rock = itemsOfStep(phaseOf(content), "mobilize", exercises)[0]!;
    const low = dosed(content, rock.key, withAmounts(rock.dose, { reps: 2 }));
    expect(at("outside_evidence", take(low, "outside_evidence"))).toBeUndefined();
    const short = { minutesAvailable: 9 };
    expect(at("too_long", take(content, "too_long", short), short)).toBeUndefined();
    const gone = swapped(content, rock.key, { ...squat, id: "gone" });
    expect(at("unknown_exercise", take(gone, "unknown_exercise"))).toBeUndefined();
  });
});

describe("undo and redo", () => {
  test("undo gives back exactly what was, redo what came after, for any series of changes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...exercises), { maxLength: 20 }), (chosen) => {
        const states = [reset()];
        let history = historyOf(states[0]!);
        for (const one of chosen) {
          const next = withItem(history.now, phaseOf(history.now).key, cardOf(one, newKey()));
          if (next !== history.now) states.push(next);
          history = changedTo(history, next);
        }
        for (const state of states.toReversed()) {
          expect(history.now).toBe(state);
          history = undone(history);
        }
        for (const state of states.slice(1)) {
          history = redone(history);
          expect(history.now).toBe(state);
        }
      }),
    );
  });

  test("more of the same is one step; a change after undo forgets what was undone", () => {
    const first = reset();
    const rock = itemsOfStep(phaseOf(first), "mobilize", exercises)[0]!;
    const reps = (count: number) => dosed(first, rock.key, withAmounts(rock.dose, { reps: count }));
    let history = historyOf(first);
    for (const count of [11, 12, 13]) history = changedTo(history, reps(count), "reps");
    history = changedTo(history, withoutItem(history.now, rock.key));
    expect(undone(undone(history)).now).toBe(first);
    expect(changedTo(undone(history), reps(4)).future).toEqual([]);
    expect(undone(historyOf(first)).now).toBe(first);
    expect(redone(historyOf(first)).now).toBe(first);
  });
});

test("what one of many people gets otherwise touches nobody else's draft", () => {
  const content = reset();
  const [roll, , rock] = itemsInOrder(phaseOf(content), exercises);
  const own = withDifferences(content, [
    { kind: "without", key: roll!.key },
    { kind: "swap", key: rock!.key, exerciseId: squat.id, dose: cardOf(squat, "x").dose },
    { kind: "dose", key: "00000000-0000-7000-8000-999999999999", dose: rock!.dose },
  ]);
  expect(names(own)).not.toContain(roll!.exerciseId);
  expect(names(own)).toContain(squat.id);
  expect(names(content)).not.toContain(squat.id);
});

test("a next phase begins as a copy, later, with keys of its own", () => {
  const content = withNextPhase(reset(), "Build", newKey);
  const [one, two] = content.phases;
  expect(two).toMatchObject({ name: "Build", fromWeek: 4 });
  expect(two!.items.map(({ exerciseId }) => exerciseId)).toEqual(
    one!.items.map(({ exerciseId }) => exerciseId),
  );
  expect(two!.items.some(({ key }) => one!.items.some((item) => item.key === key))).toBe(false);
});
