import { describe, expect, test } from "vitest";
import { estimatedMinutes, totalSeconds } from "../dosage/time-model.ts";
import { evidenceById, exerciseById, exercises, routineById, routines } from "./index.ts";
import { Evidence, Exercise } from "../exercise/exercise.ts";
import { contraindicationTags } from "../exercise/contraindication-tags.ts";
import type { ContraindicationTag } from "../exercise/contraindication-tags.ts";
import { Routine } from "../routine/routine.ts";
import { evidence } from "./evidence.ts";
import { steps } from "../protocol/step.ts";
import { spotLabelsOf } from "./exercises.ts";

describe("the exercises that come with the product", () => {
  test("are 32, eight for each step, each under its own name", () => {
    expect(exercises).toHaveLength(32);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(32);
    expect(new Set(exercises.map(({ name }) => name)).size).toBe(32);
    expect(new Set(exercises.map(({ shortName }) => shortName)).size).toBe(32);
    for (const step of steps) expect(exercises.filter((one) => one.step === step)).toHaveLength(8);
  });

  test("have the shape that the schema describes, and nothing besides", () => {
    for (const exercise of exercises) {
      expect(Exercise.parse(exercise), exercise.id).toEqual(exercise);
    }
  });

  test("stand on symmetric ladders within one step, easier ones never on a higher level", () => {
    for (const exercise of exercises) {
      for (const id of exercise.regressions) {
        const easier = exerciseById(id);
        expect(easier?.progressions, `${exercise.id} <- ${id}`).toContain(exercise.id);
        expect(easier?.step).toBe(exercise.step);
        expect(easier?.level).toBeLessThanOrEqual(exercise.level);
      }
      for (const id of exercise.progressions) {
        expect(exerciseById(id)?.regressions, `${exercise.id} -> ${id}`).toContain(exercise.id);
      }
    }
  });

  test("cite only sources that the evidence list knows", () => {
    for (const exercise of exercises) {
      for (const id of exercise.evidence) expect(evidenceById(id), id).toBeDefined();
    }
    const cited = new Set(exercises.flatMap((exercise) => exercise.evidence));
    for (const source of evidence) {
      expect(Evidence.parse(source)).toEqual(source);
      expect(evidence.filter(({ id }) => id === source.id)).toHaveLength(1);
    }
    expect(evidence.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("name only contraindication tags that an intake can answer", () => {
    const known = new Set(contraindicationTags);
    const used = new Set(exercises.flatMap((one) => one.contraindications.map(({ tag }) => tag)));
    expect([...used].filter((tag) => !known.has(tag as ContraindicationTag))).toEqual([]);
    expect(contraindicationTags.filter((tag) => !used.has(tag))).toEqual([]);
  });

  test("count a rep by phases whose seconds add up to the seconds of a rep", () => {
    for (const { id, dosage } of exercises) {
      if (dosage.kind !== "reps") continue;
      const seconds = dosage.repDefinition.phases.reduce((sum, phase) => sum + phase.seconds, 0);
      expect(seconds, id).toBeCloseTo(dosage.secondsPerRep, 9);
      expect(dosage.repDefinition.text, id).toMatch(/^1 rep = .+\.$/);
      expect(dosage.repDefinition.basis, id).toMatch(/^(article|editorial_default)$/);
      const held = dosage.repDefinition.phases.find(({ name }) => name === "Hold")?.seconds ?? 0;
      if (dosage.holdSecondsPerRep) expect(held, id).toBe(dosage.holdSecondsPerRep);
    }
  });

  test("keep every default inside its own range", () => {
    for (const { id, dosage } of exercises) {
      for (const bounds of Object.values(dosage)) {
        if (typeof bounds !== "object" || !("default" in bounds)) continue;
        const {
          min,
          max,
          default: usual,
        } = bounds as { min: number; max?: number; default: number };
        expect(usual, id).toBeGreaterThanOrEqual(min);
        expect(usual, id).toBeLessThanOrEqual(max ?? Infinity);
      }
    }
  });

  test("offer spots to choose from for every soft-tissue exercise and for no other", () => {
    for (const { id, step } of exercises) {
      expect(spotLabelsOf(id).length > 0, id).toBe(step === "smr");
    }
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
    for (const exercise of exercises) {
      expect(exercise.dosage.basis === "article", exercise.id).toBe(exercise.fromArticle);
      expect(exercise.articlePrescription !== null, exercise.id).toBe(exercise.fromArticle);
    }
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
    for (const routine of routines) expect(Routine.parse(routine), routine.id).toEqual(routine);
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
});
