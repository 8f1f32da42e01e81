import { describe, expect, test } from "vitest";
import type { Exercise } from "../../exercise/exercise.ts";
import { exercises } from "../../library/exercises.ts";
import { flesh, millimetre } from "../body.ts";
import { contactsAt, stretchOf } from "../contacts.ts";
import { figureAt } from "../figure.ts";
import { jointAngles, jointLimits } from "../joints.ts";
import type { Landmark, Pose } from "../pose.ts";
import type { Skeleton } from "../skeleton.ts";
import { landmark, skeletonOf } from "../skeleton.ts";
import type { FigureSource } from "../source.ts";
import { poseAt } from "../timeline.ts";
import { distance } from "../vector.ts";
import { figures } from "./index.ts";

const phases = Array.from({ length: 60 }, (_, index) => index / 60);
const sides = ["right", "left"] as const;
const landmarks: readonly (readonly [Landmark, number])[] = [
  ["head", flesh.head],
  ["shoulders", flesh.back - 1],
  ["pelvis", flesh.hip - 1],
  ...sides.flatMap(
    (side) =>
      [
        [`${side}Knee`, flesh.knee],
        [`${side}Ankle`, flesh.ankle],
        [`${side}Ball`, flesh.ball],
        [`${side}Elbow`, flesh.elbow],
        [`${side}Hand`, flesh.hand],
      ] as const,
  ),
];

/** How far the landmark is that is furthest from where it was. */
const furthest = (a: Skeleton, b: Skeleton): number =>
  Math.max(...landmarks.map(([name]) => distance(landmark(a, name), landmark(b, name))));

/** Joint angles of a pose that no joint reaches, in words. */
const beyondLimits = (pose: Pose, slack = 0.5): string[] =>
  jointAngles(pose)
    .filter(({ movement, degrees }) => {
      const [least, most] = jointLimits[movement];
      return degrees < least - slack || degrees > most + slack;
    })
    .map(({ movement, side, degrees }) => `${side ?? ""} ${movement} ${degrees.toFixed(0)}`);

/** Landmarks of a pose whose flesh would be in the floor, in words. */
function belowFloor(pose: Pose): string[] {
  const bones = skeletonOf(pose);
  return landmarks
    .filter(([name, radius]) => landmark(bones, name)[1] < radius - 0.6)
    .map(([name]) => `${name} ${landmark(bones, name)[1].toFixed(1)}`);
}

/** The parts of an exercise's rep, by the phases that they take. */
function partsOf({ dosage }: Exercise): { name: string; from: number; to: number }[] {
  if (dosage.kind !== "reps") return [];
  const parts = dosage.repDefinition.phases;
  const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  let from = 0;
  return parts.map(({ name, seconds }) => {
    const part = { name, from, to: from + seconds / whole };
    from = part.to;
    return part;
  });
}

test("every exercise of the library has a figure, and nothing else has", () => {
  expect(Object.keys(figures).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
});

describe.each(exercises.filter(({ id }) => figures[id]).map((each) => [each.id, each] as const))(
  "%s",
  (id, exercise) => {
    const source: FigureSource = figures[id]!;

    test("has two to five key moments, in order, from the start of the rep", () => {
      const at = source.moments.map((moment) => moment.at);
      const keys = source.moments.filter(({ passes }) => !passes);
      expect(keys.length).toBeGreaterThanOrEqual(2);
      expect(keys.length).toBeLessThanOrEqual(5);
      expect(at[0]).toBe(0);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at.at(-1)).toBeLessThan(1);
    });

    test("turns where the rep's parts turn, and stays during a part that is held", () => {
      const parts = partsOf(exercise);
      const missing = parts.filter(
        ({ from }) => !source.moments.some(({ at }) => Math.abs(at - from) < 1e-6),
      );
      expect(missing).toEqual([]);
      const moved = parts
        .filter(({ name }) => name === "Hold")
        .flatMap(({ from, to }) => {
          const still = skeletonOf(poseAt(source, from + 1e-6));
          return [0.25, 0.5, 0.75, 0.999].map((share) =>
            furthest(still, skeletonOf(poseAt(source, from + (to - from) * share))),
          );
        });
      expect(moved.filter((by) => by > millimetre)).toEqual([]);
    });

    test("bends no joint beyond its limits", () => {
      const beyond = phases.flatMap((phase) =>
        beyondLimits(poseAt(source, phase)).map((angle) => `${phase.toFixed(2)} ${angle}`),
      );
      expect(beyond).toEqual([]);
    });

    test("keeps what is planted where it is, to the millimetre", () => {
      const off = phases.flatMap((phase) => [
        ...contactsAt(source, phase)
          .filter(({ held, is }) => distance(held, is) > millimetre)
          .map(
            ({ of, held, is }) =>
              `${phase.toFixed(2)} ${of} off by ${distance(held, is).toFixed(2)}`,
          ),
        ...stretchOf(poseAt(source, phase))
          .filter(({ by }) => Math.abs(by) > millimetre)
          .map(({ bone, by }) => `${phase.toFixed(2)} ${bone} stretched by ${by.toFixed(2)}`),
      ]);
      expect(off).toEqual([]);
    });

    test("rests on something all the time", () => {
      for (const phase of phases) expect(contactsAt(source, phase).length).toBeGreaterThan(0);
    });

    test("puts no limb below the floor", () => {
      const below = phases.flatMap((phase) =>
        belowFloor(poseAt(source, phase)).map((name) => `${phase.toFixed(2)} ${name}`),
      );
      expect(below).toEqual([]);
    });

    test("moves without a jump", () => {
      const jumps = phases.slice(1).flatMap((phase, index) => {
        const [a, b] = [phases[index]!, phase].map((at) => skeletonOf(poseAt(source, at)));
        return landmarks
          .map(([name]) => ({ name, by: distance(landmark(a!, name), landmark(b!, name)) }))
          .filter(({ by }) => by > 9)
          .map(({ name, by }) => `${phase.toFixed(2)} ${name} ${by.toFixed(1)}`);
      });
      expect(jumps).toEqual([]);
    });

    test("is drawn with the same shapes in the same frame at every phase, and mirrored for the left", () => {
      const first = figureAt(id, 0)!;
      for (const phase of phases) {
        const figure = figureAt(id, phase)!;
        expect(figure.shapes.map(({ fill, stroke }) => fill ?? stroke)).toEqual(
          first.shapes.map(({ fill, stroke }) => fill ?? stroke),
        );
        expect(figure.box).toEqual(first.box);
      }
      const left = figureAt(id, 0, "left")!;
      expect(left.isMirrored).toBe(true);
      expect(left.box.x).toBeCloseTo(-(first.box.x + first.box.width));
    });

    test("draws mistakes that a body could make", () => {
      const impossible = (source.mistakes ?? []).flatMap(({ of, pose }) => [
        // A mistake is drawn a little larger than life, so that it is seen in a small picture.
        ...beyondLimits(pose, 15).map((angle) => `${of} ${angle}`),
        ...stretchOf(pose)
          .filter(({ by }) => Math.abs(by) > millimetre)
          .map(({ bone, by }) => `${of} ${bone} stretched by ${by.toFixed(2)}`),
        ...belowFloor(pose).map((name) => `${of} ${name}`),
      ]);
      expect(impossible).toEqual([]);
    });

    test("draws only mistakes that the library names, each a different pose or place", () => {
      const still = skeletonOf(poseAt(source, source.still));
      const mistakes = source.mistakes ?? [];
      expect(mistakes.filter(({ of }) => exercise.commonMistakes[of] === undefined)).toEqual([]);
      const same = mistakes.filter(
        ({ pose, props = source.props }) =>
          props === source.props && furthest(still, skeletonOf(pose)) <= 3,
      );
      expect(same).toEqual([]);
    });
  },
);
