import { describe, expect, test } from "vitest";
import { defaultDoseOf } from "../dosage/default-dose.ts";
import { isOutsideEvidence } from "../dosage/evidence-range.ts";
import { estimatedMinutes, totalSeconds } from "../dosage/time-model.ts";
import { contraindicationTags } from "../exercise/contraindication-tags.ts";
import { Evidence, Exercise } from "../exercise/exercise.ts";
import { checkProtocol } from "../protocol/check-protocol.ts";
import { steps } from "../protocol/step.ts";
import { Routine } from "../routine/routine.ts";
import { evidence, evidenceById } from "./evidence.ts";
import { exerciseById, exercises, spotLabelsOf } from "./exercises.ts";
import { routineById, routines } from "./routines.ts";

const counted = exercises.flatMap(({ id, dosage }) =>
  dosage.kind === "reps" ? [{ id, dosage }] : [],
);

describe("the exercises that come with the product", () => {
  test("are 32, eight for each step, each under its own name", () => {
    expect(exercises).toHaveLength(32);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(32);
    expect(new Set(exercises.map(({ name }) => name)).size).toBe(32);
    expect(new Set(exercises.map(({ shortName }) => shortName)).size).toBe(32);
    for (const step of steps) expect(exercises.filter((one) => one.step === step)).toHaveLength(8);
  });

  test.each(exercises)("$id has the shape of the schema, and nothing besides", (exercise) => {
    expect(Exercise.parse(exercise)).toEqual(exercise);
  });

  test.each(exercises)("$id stands on a symmetric ladder within its step", (exercise) => {
    const easier = exercise.regressions.map((id) => exerciseById(id));
    const harder = exercise.progressions.map((id) => exerciseById(id));
    expect(easier.every((one) => one?.progressions.includes(exercise.id))).toBe(true);
    expect(harder.every((one) => one?.regressions.includes(exercise.id))).toBe(true);
    expect([...easier, ...harder].every((one) => one?.step === exercise.step)).toBe(true);
    expect(easier.every((one) => one && one.level <= exercise.level)).toBe(true);
  });

  test("cite only sources that the evidence list knows, and leave none unused", () => {
    const cited = new Set(exercises.flatMap((exercise) => exercise.evidence));
    expect([...cited].filter((id) => !evidenceById(id))).toEqual([]);
    expect(evidence.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    expect(evidence.map((source) => Evidence.parse(source))).toEqual(evidence);
  });

  test("name only contraindication tags that an intake can answer", () => {
    const used = exercises.flatMap((one) => one.contraindications.map(({ tag }) => tag));
    expect([...new Set(used)].sort()).toEqual([...contraindicationTags]);
  });

  test.each(counted)("$id counts a rep by phases that add up to its seconds", ({ dosage }) => {
    const { phases, text, basis } = dosage.repDefinition;
    const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    expect(seconds).toBeCloseTo(dosage.secondsPerRep, 9);
    expect(text).toMatch(/^1 rep = .+\.$/);
    expect(basis).toMatch(/^(article|editorial_default)$/);
    const held = phases.find(({ name }) => name === "Hold")?.seconds;
    expect(dosage.holdSecondsPerRep ?? held).toBe(held);
  });

  test.each(exercises)("$id keeps its defaults inside its own range", ({ dosage }) => {
    expect(isOutsideEvidence(defaultDoseOf(dosage), dosage)).toBe(false);
  });

  test("offer spots to choose from for every soft-tissue exercise and for no other", () => {
    const withSpots = exercises.filter(({ id }) => spotLabelsOf(id).length > 0);
    expect(withSpots).toEqual(exercises.filter(({ step }) => step === "smr"));
    expect(spotLabelsOf("smr-tfl-roller")).toHaveLength(3);
    expect(spotLabelsOf("nothing")).toEqual([]);
  });

  test("travel through space only in integration", () => {
    const travelling = exercises.filter((exercise) => exercise.travelsThroughSpace);
    expect(travelling.every(({ step }) => step === "integrate")).toBe(true);
    expect(travelling.map(({ id }) => id)).not.toContain("int-supported-split-squat");
  });
});

describe("the article's own doses", () => {
  const dosageOf = (id: string) => exerciseById(id)?.dosage;

  test("belong to the five exercises that it describes, and to no other", () => {
    const fromArticle = exercises.filter((exercise) => exercise.fromArticle);
    expect(fromArticle.map(({ id }) => id)).toEqual([
      "smr-tfl-roller",
      "smr-hip-flexor-ball",
      "mob-half-kneeling-rock",
      "act-wall-march",
      "int-forward-reverse-lunge",
    ]);
    expect(exercises.filter(({ dosage }) => dosage.basis === "article")).toEqual(fromArticle);
    expect(exercises.filter((one) => one.articlePrescription !== null)).toEqual(fromArticle);
    const ourReading = exercises.filter((one) => one.dosage.perSideBasis === "interpretation");
    expect(fromArticle).toEqual(expect.arrayContaining(ourReading));
  });

  test("soft tissue: at least 30 s a spot, 2–5 minutes on a sensitive one; sides are our reading", () => {
    for (const id of ["smr-tfl-roller", "smr-hip-flexor-ball"]) {
      expect(dosageOf(id)).toMatchObject({
        kind: "spot_hold",
        secondsPerSpot: { min: 30, default: 30 },
        sensitiveSpotSeconds: { min: 120, max: 300 },
        techniques: ["hold", "gentle_knead"],
        perSideBasis: "interpretation",
      });
    }
  });

  test("dynamic stretch: at least 2 sets of 10–15 rocks; sides are our reading", () => {
    expect(dosageOf("mob-half-kneeling-rock")).toMatchObject({
      kind: "reps",
      sets: { min: 2, default: 2 },
      reps: { min: 10, max: 15 },
      perSideBasis: "interpretation",
    });
    expect(dosageOf("mob-half-kneeling-rock")).not.toHaveProperty("sets.max");
  });

  test("activation: 2 sets of 10 wall marches each leg, as the article states", () => {
    expect(dosageOf("act-wall-march")).toMatchObject({
      kind: "reps",
      perSide: true,
      sets: { default: 2 },
      reps: { min: 10, max: 10, default: 10 },
      perSideBasis: "stated",
    });
  });

  test("integration: 2 sets of 8 lunges, forward and back being one rep; sides are our reading", () => {
    expect(dosageOf("int-forward-reverse-lunge")).toMatchObject({
      kind: "reps",
      sets: { default: 2 },
      reps: { min: 8, max: 8, default: 8 },
      repDefinition: {
        phases: [
          { name: "Forward", seconds: 3 },
          { name: "Back", seconds: 3 },
        ],
        basis: "article",
      },
      perSideBasis: "interpretation",
    });
  });
});

describe("the routines that come with the product", () => {
  test("are eight, each in the shape of the schema", () => {
    expect(new Set(routines.map(({ id }) => id)).size).toBe(8);
    expect(routines.map((routine) => Routine.parse(routine))).toEqual(routines);
    expect(routineById("front-hip-reset")?.items).toHaveLength(5);
    expect(routineById("nothing")).toBeUndefined();
  });

  test.each([
    ["front-hip-reset", 894, 15],
    ["gentle-start", 778, 13],
    ["desk-break", 471, 8],
    ["tri-planar-hips", 1308, 22],
    ["pre-run", 624, 10],
    ["lifter-prep", 922, 15],
    ["trunk-first", 1056, 18],
    ["low-impact-return", 978, 16],
  ])("%s takes %i s, about %i minutes", (id, seconds, minutes) => {
    const items = routineById(id)?.items ?? [];
    expect(totalSeconds(items)).toBe(seconds);
    expect(estimatedMinutes(items)).toBe(minutes);
  });

  test.each(routines)("$id breaks no rule of the protocol", (routine) => {
    const findings = checkProtocol(routine, { exercises });
    expect(findings.filter(({ severity }) => severity === "hard")).toEqual([]);
  });

  test("the article's routine does not even draw a warning, every day of the week", () => {
    const routine = routineById("front-hip-reset");
    expect(routine && checkProtocol(routine, { exercises, dailyUse: true })).toEqual([]);
  });
});
