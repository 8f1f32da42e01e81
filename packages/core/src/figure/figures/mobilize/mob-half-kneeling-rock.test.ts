import { describe, expect, test } from "vitest";
import { jointAngles } from "../../joints.ts";
import type { Pose } from "../../pose.ts";
import { skeletonOf } from "../../skeleton.ts";
import { poseAt } from "../../timeline.ts";
import type { Vector } from "../../vector.ts";
import { degrees } from "../../vector.ts";
import { halfKneelingRock } from "./mob-half-kneeling-rock.ts";

const phases = Array.from({ length: 61 }, (_, index) => index / 60);
const inPhases = phases.filter((phase) => phase <= 0.5);
const at = (phase: number): Pose => poseAt(halfKneelingRock, phase);
/** Degrees forward of upright, from below to above. */
const lean = (below: Vector, above: Vector): number =>
  degrees(Math.atan2(above[0] - below[0], above[1] - below[1]));
const trunkLean = (pose: Pose): number => {
  const { hips, shoulders } = skeletonOf(pose);
  return lean(hips, shoulders);
};
const backHip = (pose: Pose): number =>
  jointAngles(pose).find(({ movement, side }) => movement === "hip flexion" && side === "right")!
    .degrees;
const pelvisX = (pose: Pose): number => skeletonOf(pose).hips[0];
const headX = (pose: Pose): number => skeletonOf(pose).crown[0];

describe("the half-kneeling rock", () => {
  test("takes the back hip well past neutral at the end of the rock, and starts in line", () => {
    expect(Math.abs(backHip(at(0)))).toBeLessThan(6);
    expect(backHip(at(0.5))).toBeLessThan(-15);
    for (const phase of phases)
      expect(backHip(at(phase))).toBeGreaterThanOrEqual(backHip(at(0.5)) - 1e-6);
  });

  test("keeps the trunk within five degrees of upright all the time", () => {
    for (const phase of phases) expect(Math.abs(trunkLean(at(phase)))).toBeLessThan(5);
  });

  test("keeps the pelvis tucked, and never less than at the start", () => {
    const start = at(0).pelvis.bend!;
    expect(start).toBeLessThan(0);
    for (const phase of phases) expect(at(phase).pelvis.bend!).toBeLessThanOrEqual(start + 1e-6);
  });

  test("lets the hips lead: the pelvis moves further than the head, and is ahead of it all the way in", () => {
    const [start, end] = [at(0), at(0.5)];
    const hipWay = pelvisX(end) - pelvisX(start);
    const headWay = headX(end) - headX(start);
    expect(hipWay).toBeGreaterThan(6);
    expect(hipWay).toBeGreaterThan(headWay + 0.5);
    const shareOf = (x: (pose: Pose) => number, way: number, phase: number) =>
      (x(at(phase)) - x(start)) / way;
    for (const phase of inPhases) {
      const ahead = shareOf(pelvisX, hipWay, phase) - shareOf(headX, headWay, phase);
      expect(ahead).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  test("has both knees at about a right angle at the start", () => {
    const knees = jointAngles(at(0)).filter(({ movement }) => movement === "knee flexion");
    for (const { degrees: bend } of knees) {
      expect(bend).toBeGreaterThan(75);
      expect(bend).toBeLessThan(105);
    }
  });

  test("shows what it is not: a low back that arches while the hip stays, and a trunk that folds", () => {
    const arched = halfKneelingRock.mistakes?.find(({ of }) => of === 0)?.pose;
    const thrown = halfKneelingRock.mistakes?.find(({ of }) => of === 1)?.pose;
    expect(arched!.pelvis.bend!).toBeGreaterThan(15);
    expect(arched!.chest!.bend!).toBeLessThan(-25);
    expect(backHip(arched!)).toBeGreaterThan(0);
    expect(trunkLean(thrown!)).toBeGreaterThan(15);
  });
});
