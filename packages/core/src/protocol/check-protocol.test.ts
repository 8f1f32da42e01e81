import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultDoseOf, withAmounts } from "../dosage/default-dose.ts";
import type { Amounts } from "../dosage/default-dose.ts";
import { estimatedMinutes } from "../dosage/time-model.ts";
import { exerciseById, exercises, routines } from "../library/index.ts";
import type { RoutineItem } from "../routine/routine.ts";
import { checkProtocol, keepsProtocol } from "./check-protocol.ts";
import type { ProtocolContext, RoutineLike } from "./check-protocol.ts";
import type { Finding } from "./finding.ts";
import { Sequence, stepOrder } from "./step.ts";

const item = (exerciseId: string, amounts: Amounts = {}): RoutineItem => {
  const exercise = exerciseById(exerciseId);
  if (!exercise) throw new Error(exerciseId);
  return { exerciseId, dose: withAmounts(defaultDoseOf(exercise.dosage), amounts) };
};
const routine = (ids: readonly string[], sequence: Sequence = "walkthrough"): RoutineLike => ({
  sequence,
  items: ids.map((id) => item(id)),
});
const check = (one: RoutineLike, context: Partial<ProtocolContext> = {}) =>
  checkProtocol(one, { exercises, ...context });
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

const roll = "smr-tfl-roller";
const rock = "mob-half-kneeling-rock";
const march = "act-wall-march";
const lunge = "int-forward-reverse-lunge";
const whole = [roll, rock, march, lunge];

/** Carries out an offer, as a screen would. */
function accept(one: RoutineLike, { offer }: Pick<Finding, "offer">): RoutineLike {
  if (!offer) return one;
  const items = [...one.items];
  if (offer.kind === "add") items.splice(offer.at, 0, item(offer.exerciseId));
  if (offer.kind === "swap") items[offer.itemIndex] = item(offer.exerciseId);
  if (offer.kind === "remove") items.splice(offer.itemIndex, 1);
  if (offer.kind === "reorder")
    return { ...one, items: offer.order.flatMap((at) => items[at] ?? []) };
  if (offer.kind === "dose") {
    return {
      ...one,
      items: items.map((old, at) => (at === offer.itemIndex ? { ...old, dose: offer.dose } : old)),
    };
  }
  if (offer.kind === "doses") {
    return {
      ...one,
      items: items.map((old, at) => ({ ...old, dose: offer.doses[at] ?? old.dose })),
    };
  }
  return { ...one, items };
}

describe("hard rules", () => {
  test("both sequences are legal, each in its own order", () => {
    expect(check(routine(whole))).toEqual([]);
    expect(check(routine([roll, march, rock, lunge], "list"))).toEqual([]);
    expect(rules(check(routine(whole, "list")))).toEqual(["out_of_order"]);
    expect(rules(check(routine([roll, march, rock, lunge])))).toEqual(["out_of_order"]);
  });

  test.each([roll, rock, march, lunge])(
    "a routine without %s lacks a step, and says which",
    (left) => {
      const partial = routine(whole.filter((id) => id !== left));
      const [finding, ...others] = check(partial);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        rule: "missing_step",
        severity: "hard",
        step: exerciseById(left)?.step,
      });
      expect(finding && check(accept(partial, finding))).toEqual([]);
    },
  );

  test("soft tissue comes first", () => {
    const [finding, ...others] = check(routine([rock, roll, march, lunge]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "smr_first",
      itemIndexes: [1],
      message: "Soft tissue work comes first. Move it to the top.",
      offer: { kind: "reorder", order: [1, 0, 2, 3] },
    });
  });

  test("integration comes last", () => {
    const [finding, ...others] = check(routine([roll, lunge, rock, march]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "integrate_last",
      itemIndexes: [1],
      offer: { kind: "reorder", order: [0, 2, 3, 1] },
    });
  });

  test("a step is not taken up again once the next has begun", () => {
    const [finding, ...others] = check(routine([roll, rock, march, "mob-leg-swing", lunge]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "out_of_order", itemIndexes: [3] });
    expect(finding?.message).toBe(
      "In this sequence Dynamic stretching comes before Activation. Put the items in that order, or choose the other sequence.",
    );
  });

  test("something in integration travels through space", () => {
    const standing = routine([roll, rock, march, "int-supported-split-squat"]);
    const [finding, ...others] = check(standing);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "nothing_travels",
      itemIndexes: [3],
      offer: { kind: "swap", itemIndex: 3, exerciseId: lunge },
    });
  });

  test("an exercise that does not exist is named by its place", () => {
    const odd = { ...routine(whole), items: [...routine(whole).items] };
    odd.items.splice(1, 0, { ...item(rock), exerciseId: "gone" });
    const [finding, ...others] = check(odd);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "unknown_exercise", itemIndexes: [1] });
    expect(finding?.message).toMatch(/^Item 2 /);
  });

  test("an empty routine lacks all four steps and nothing else", () => {
    expect(rules(check({ sequence: "list", items: [] }))).toEqual([
      "missing_step",
      "missing_step",
      "missing_step",
      "missing_step",
    ]);
  });

  test("items are in order exactly when no order rule speaks, and one reorder is enough", () => {
    const anyRoutine = fc.record({
      sequence: fc.constantFrom(...Sequence.options),
      items: fc.array(fc.constantFrom(...exercises.map(({ id }) => item(id))), { maxLength: 8 }),
    });
    const isOrder = ({ rule }: Finding) =>
      rule === "smr_first" || rule === "integrate_last" || rule === "out_of_order";
    fc.assert(
      fc.property(anyRoutine, (one) => {
        const places = one.items.map(({ exerciseId }) =>
          stepOrder[one.sequence].indexOf(exerciseById(exerciseId)?.step ?? "smr"),
        );
        const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
        const found = check(one).filter(isOrder);
        expect(found.length === 0).toBe(sorted);
        for (const finding of found) {
          expect(check(accept(one, finding)).filter(isOrder)).toEqual([]);
        }
      }),
    );
  });

  test("any routine becomes legal by taking up what is offered, one after the other", () => {
    const items = fc.array(fc.constantFrom(...exercises.map(({ id }) => item(id))), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...Sequence.options), items, (sequence, list) => {
        let one: RoutineLike = { sequence, items: list };
        for (let turn = 0; turn < 8 && !keepsProtocol(one, { exercises }); turn += 1) {
          const hard = check(one).find(({ severity }) => severity === "hard");
          if (hard) one = accept(one, hard);
        }
        expect(keepsProtocol(one, { exercises })).toBe(true);
      }),
    );
  });
});

describe("warnings", () => {
  test("more than six items draw one for daily use only, and offer which to leave out", () => {
    const long = routines.find(({ id }) => id === "tri-planar-hips");
    if (!long) throw new Error("tri-planar-hips");
    expect(check(long)).toEqual([]);
    const [finding, ...others] = check(long, { dailyUse: true });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "too_many_items",
      severity: "warning",
      message: "8 items are a lot for every day. With 6 or fewer, people tend to keep going.",
      offer: { kind: "remove", itemIndex: 7 },
    });
  });

  test("six items are still few enough for every day", () => {
    const six = routine([roll, "smr-quads-roller", rock, march, "act-dead-bug", lunge]);
    expect(check(six, { dailyUse: true })).toEqual([]);
  });

  test("the only item that travels is never the one to leave out", () => {
    const squat = "int-supported-split-squat";
    const ids = [roll, "smr-quads-roller", rock, march, squat, squat, lunge];
    const [finding] = check(routine(ids), { dailyUse: true });
    expect(finding?.offer).toEqual({ kind: "remove", itemIndex: 5 });
  });

  test("a dose outside its range draws one and offers the nearest edge", () => {
    const low = {
      ...routine(whole),
      items: [item(roll), item(rock, { reps: 8 }), item(march), item(lunge)],
    };
    const [finding, ...others] = check(low);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "outside_evidence",
      severity: "warning",
      itemIndexes: [1],
      message: "Half-kneeling hip-flexor rock: 8 reps. Usual is 10 or more.",
    });
    expect(finding && check(accept(low, finding))).toEqual([]);
  });

  test("a spot above two minutes is above what trials have studied", () => {
    const long = {
      ...routine(whole),
      items: [item(roll, { secondsPerSpot: 180 }), item(rock), item(march), item(lunge)],
    };
    expect(check(long)[0]?.message).toBe(
      "Side-front hip roll: 180 s a spot. Usual is 120 at most.",
    );
  });

  test("an item that Mina's intake speaks against offers a neighbour that it does not", () => {
    const [finding, ...others] = check(routine(whole), { contraindications: ["kneeling-pain"] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "contraindicated",
      severity: "warning",
      itemIndexes: [1],
      offer: { kind: "swap", itemIndex: 1, exerciseId: "mob-standing-split-rock" },
    });
    expect(finding?.message).toMatch(
      /^Take care with Half-kneeling hip-flexor rock\. Kneeling hurts/,
    );
  });

  test("what must not be done is said plainly", () => {
    const findings = check(routine(["smr-hip-flexor-ball", rock, march, lunge]), {
      contraindications: ["hernia-abdominal"],
    });
    expect(findings[0]?.message).toMatch(/^Front-hip ball press does not suit this client\./);
    expect(findings[0]?.offer).toMatchObject({ exerciseId: "smr-quads-roller" });
  });

  test("the only travelling item is swapped for another that travels", () => {
    const harmless = exercises.map((one) =>
      one.id === "int-supported-split-squat" ? { ...one, contraindications: [] } : one,
    );
    const swapOf = (ids: readonly string[]) => {
      const context = { exercises: harmless, contraindications: ["knee-pain"] };
      const about = check(routine(ids), context).find(({ itemIndexes }) => itemIndexes[0] === 3);
      return about?.offer?.kind === "swap" ? about.offer.exerciseId : null;
    };
    expect(exerciseById(swapOf(whole) ?? "")?.travelsThroughSpace).toBe(true);
    expect(swapOf([...whole, "int-lateral-band-walk"])).toBe("int-supported-split-squat");
  });

  test.each([
    ["do_not" as const, { kind: "swap", itemIndex: 1, exerciseId: "mob-standing-split-rock" }],
    ["caution" as const, undefined],
  ])("where the whole ladder asks for care, %s offers %o", (level, offer) => {
    const wary = exercises.map((one) => {
      const own = one.id === rock ? level : "caution";
      return { ...one, contraindications: [{ tag: "balance", level: own, note: "Hold on." }] };
    });
    const findings = check(routine(whole), { exercises: wary, contraindications: ["balance"] });
    expect(findings.find(({ itemIndexes }) => itemIndexes[0] === 1)?.offer).toEqual(offer);
  });

  test("minutes above what the client has offer doses that fit", () => {
    const [finding, ...others] = check(routine(whole), { minutesAvailable: 10 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "too_long", severity: "warning" });
    expect(finding?.message).toBe("This takes about 14 min; the client has 10.");
    const trimmed = accept(routine(whole), finding ?? {});
    expect(estimatedMinutes(trimmed.items)).toBeLessThanOrEqual(10);
    expect(trimmed.items).toHaveLength(4);
  });

  test("where trimming inside the items is not enough, nothing is offered", () => {
    const [finding] = check(routine(whole), { minutesAvailable: 2 });
    expect(finding?.rule).toBe("too_long");
    expect(finding).not.toHaveProperty("offer");
  });

  test("warnings stand in nobody's way", () => {
    expect(keepsProtocol(routine(whole), { exercises, minutesAvailable: 1, dailyUse: true })).toBe(
      true,
    );
  });
});
