import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultDoseOf } from "../dosage/default-dose.ts";
import { exerciseById, exercises } from "../library/index.ts";
import { anyDose } from "../testing/arbitrary.ts";
import { alarmAdvice, alarmSymptoms, describeAlarm } from "./alarm.ts";
import { bandOf, mayKeepGoing } from "./band.ts";
import { easedDose, fewerReps, shorterSeconds } from "./eased-dose.ts";
import { AlarmSymptom, Bands, Reaction } from "./guardrail.ts";
import { doseAfterMorning, readinessAfter } from "./next-morning.ts";
import type { SessionOutcome } from "./next-morning.ts";
import { easierDose, easierNextTime, reactionsFor } from "./reactions.ts";

const known = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
};
const reactionsAt = (band: "green" | "amber" | "red", id: string) => {
  const exercise = known(id);
  return reactionsFor({ band, exercise, dose: defaultDoseOf(exercise.dosage), ladder: exercises });
};

describe("the band of an answer", () => {
  test("is green to 2, amber to 5 and red from 6", () => {
    const bands = Array.from({ length: 11 }, (_, discomfort) => bandOf(discomfort));
    expect(bands).toEqual([
      ...Array.from({ length: 3 }, () => "green"),
      ...Array.from({ length: 3 }, () => "amber"),
      ...Array.from({ length: 5 }, () => "red"),
    ]);
  });

  test("follows the bands that Omar set for Mina", () => {
    const bands = { greenMax: 1, amberMax: 3 };
    expect([1, 2, 3, 4].map((answer) => bandOf(answer, bands))).toEqual([
      "green",
      "amber",
      "amber",
      "red",
    ]);
  });

  test("never gets milder as discomfort grows, whatever the bands", () => {
    const bands = fc
      .record({
        greenMax: fc.integer({ min: 0, max: 8 }),
        amberMax: fc.integer({ min: 1, max: 9 }),
      })
      .filter((one) => Bands.safeParse(one).success);
    const order = ["green", "amber", "red"];
    fc.assert(
      fc.property(bands, fc.integer({ min: 0, max: 9 }), (one, answer) => {
        expect(order.indexOf(bandOf(answer + 1, one))).toBeGreaterThanOrEqual(
          order.indexOf(bandOf(answer, one)),
        );
      }),
    );
  });

  test("leaves the choice in amber and takes it away in red", () => {
    expect([mayKeepGoing("green"), mayKeepGoing("amber"), mayKeepGoing("red")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("easing off", () => {
  test("on the rocks offers less range, then 8 reps instead of 12, then the standing rock", () => {
    expect(
      reactionsAt("amber", "mob-half-kneeling-rock").map(({ title, exerciseId }) => [
        title,
        exerciseId,
      ]),
    ).toEqual([
      ["Less range", "mob-half-kneeling-rock"],
      ["Fewer reps: 8, not 12", "mob-half-kneeling-rock"],
      ["Easier: Standing split-stance rock", "mob-standing-split-rock"],
    ]);
  });

  test("on a tender spot offers less pressure, then shorter, then the wall", () => {
    expect(
      reactionsAt("amber", "smr-tfl-roller").map(({ title, detail }) => [title, detail]),
    ).toEqual([
      ["Less pressure", "Same spot: keep more weight on the free foot and hands."],
      ["Shorter: 20 s, not 30", "Stop while it is still easy."],
      ["Easier: Wall side-hip ball", known("smr-wall-hip-ball").position],
    ]);
  });

  test("in a hold offers shorter, then the easier exercise", () => {
    expect(reactionsAt("amber", "act-side-plank").map(({ reaction }) => reaction)).toEqual([
      "shorter",
      "easier_exercise",
    ]);
  });

  test("on the lowest rung offers no easier exercise", () => {
    expect(reactionsAt("amber", "mob-standing-split-rock").map(({ reaction }) => reaction)).toEqual(
      ["less_range", "fewer_reps"],
    );
  });

  test("of a single rep does not offer fewer", () => {
    const exercise = known("mob-standing-split-rock");
    const dose = { ...defaultDoseOf(exercise.dosage), reps: 1 };
    const offered = reactionsFor({ band: "amber", exercise, dose, ladder: exercises });
    expect(offered.map(({ reaction }) => reaction)).toEqual(["less_range"]);
  });

  test("is not offered in green, and red only stops", () => {
    expect(reactionsAt("green", "act-wall-march")).toEqual([]);
    expect(reactionsAt("red", "act-wall-march").map(({ reaction }) => reaction)).toEqual([
      "stop_exercise",
    ]);
    expect(easierNextTime(known("act-wall-march"), exercises)?.id).toBe("act-glute-bridge");
    expect(easierNextTime(known("act-clamshell"), exercises)).toBeNull();
  });

  test("keeps as many sets on the easier exercise as were planned", () => {
    const planned = { ...defaultDoseOf(known("act-wall-march").dosage), sets: 3 };
    expect(easierDose(known("act-glute-bridge"), planned)).toMatchObject({ sets: 3, reps: 10 });
  });

  test.each([
    [15, 10],
    [12, 8],
    [10, 7],
    [8, 5],
    [2, 1],
    [1, 1],
  ])("turns %i reps into %i", (reps, fewer) => expect(fewerReps(reps)).toBe(fewer));

  test.each([
    [300, 200],
    [60, 40],
    [30, 20],
    [20, 15],
    [6, 5],
    [5, 5],
  ])("turns %i s into %i s", (seconds, shorter) => expect(shorterSeconds(seconds)).toBe(shorter));

  test("never makes a dose harder and never takes a set, a spot or a side away", () => {
    fc.assert(
      fc.property(anyDose, fc.constantFrom(...Reaction.options), (dose, reaction) => {
        const eased = easedDose(dose, reaction);
        const amounts = ["reps", "seconds", "secondsPerSpot"] as const;
        const amountsOf = (one: object) =>
          amounts.map((name) => (one as Partial<Record<string, number>>)[name] ?? 0);
        const [before, after] = [amountsOf(dose), amountsOf(eased)];
        expect(after.every((amount, place) => amount <= (before[place] ?? 0))).toBe(true);
        expect({ ...eased, ...pick(dose) }).toEqual(dose);
      }),
    );
  });
});

const pick = (dose: object) =>
  Object.fromEntries(
    Object.entries(dose).filter(([name]) => ["reps", "seconds", "secondsPerSpot"].includes(name)),
  );

describe("an alarm sign", () => {
  test("is offered for every kind there is", () => {
    expect(alarmSymptoms).toEqual(AlarmSymptom.options);
  });

  test.each(alarmSymptoms)(
    "%s says what to do and where to turn, with the region's number",
    (sign) => {
      const advice = alarmAdvice(sign, "112");
      expect(advice.title).toBe(describeAlarm(sign));
      expect(advice.now).toMatch(/^Stop here\./);
      expect(`${advice.care}${advice.alsoAsk}`).toContain("112");
      expect(`${advice.care}${advice.alsoAsk}${advice.now}`).not.toMatch(/[{}]/);
    },
  );

  test("of the heart or of sudden weakness shows the call first", () => {
    const first = alarmSymptoms.filter((sign) => alarmAdvice(sign, "112").callNow);
    expect(first).toEqual(["weakness", "dizzy_or_breathless"]);
  });
});

describe("the next morning", () => {
  const current = defaultDoseOf(known("act-wall-march").dosage);
  const easier = { ...current, restSeconds: 60 };

  test("brings back the easier dose when it is worse, and leaves the dose otherwise", () => {
    expect(doseAfterMorning("worse", current, easier)).toBe(easier);
    expect(doseAfterMorning("worse", current, null)).toBe(current);
    expect(doseAfterMorning("same", current, easier)).toBe(current);
    expect(doseAfterMorning("better", current, easier)).toBe(current);
  });

  const easy: SessionOutcome = { complete: true, worstDiscomfort: 2, nextMorning: "same" };

  test.each<[string, SessionOutcome[], string]>([
    ["nothing yet", [], "stay"],
    ["one easy session", [easy], "stay"],
    ["two easy sessions in a row", [easy, easy], "step_up"],
    ["an easy one after an amber one", [{ ...easy, worstDiscomfort: 3 }, easy], "stay"],
    ["a session that was not complete", [easy, { ...easy, complete: false }], "stay"],
    ["a morning not yet answered", [easy, { ...easy, nextMorning: null }], "stay"],
    ["a worse morning", [easy, { ...easy, nextMorning: "worse" }], "step_back"],
    ["a red answer", [easy, { ...easy, worstDiscomfort: 6 }], "step_back"],
    ["a red answer two sessions ago", [{ ...easy, worstDiscomfort: 7 }, easy, easy], "step_up"],
  ])("weighs %s", (_, sessions, readiness) => {
    expect(readinessAfter(sessions)).toBe(readiness);
  });
});
