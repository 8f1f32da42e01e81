import { expect, test } from "vitest";
import { skeletonOf } from "../../skeleton.ts";
import { poseAt } from "../../timeline.ts";
import type { Vector } from "../../vector.ts";
import { degrees } from "../../vector.ts";
import { wallMarch } from "./act-wall-march.ts";

const bodies = Array.from({ length: 60 }, (_, index) => skeletonOf(poseAt(wallMarch, index / 60)));

/** Degrees from the upright, towards the wall, of the way from one joint to the next as seen from the side. */
const leanOf = (from: Vector, to: Vector): number =>
  degrees(Math.atan2(to[0] - from[0], to[1] - from[1]));

test("the stance side stays one straight line from ankle over hip and shoulder to head", () => {
  for (const { leftLeg, leftArm, crown } of bodies) {
    const whole = leanOf(leftLeg.end, crown);
    const parts = [
      leanOf(leftLeg.end, leftLeg.joint),
      leanOf(leftLeg.joint, leftLeg.root),
      leanOf(leftLeg.root, leftArm.root),
      leanOf(leftArm.root, crown),
    ];
    for (const part of parts) expect(Math.abs(part - whole)).toBeLessThan(2);
  }
});

test("the lean is kept while the knee drives up and comes down", () => {
  const leans = bodies.map(({ leftLeg, crown }) => leanOf(leftLeg.end, crown));
  expect(Math.min(...leans)).toBeGreaterThan(30);
  expect(Math.max(...leans)).toBeLessThan(45);
  expect(Math.max(...leans) - Math.min(...leans)).toBeLessThan(1);
});

test("the driving thigh comes past a right angle to the trunk, in front of the body", () => {
  const driven = skeletonOf(poseAt(wallMarch, wallMarch.still));
  const thigh = leanOf(driven.rightLeg.joint, driven.rightLeg.root);
  const trunk = leanOf(driven.hips, driven.shoulders);
  expect(trunk - thigh).toBeGreaterThan(90);
  expect(driven.rightLeg.joint[0]).toBeGreaterThan(driven.hips[0] + 15);
});

test("the whole foot of the driving leg is off the floor while it passes below the body", () => {
  for (const phase of [0.13, 0.17, 0.2, 0.25, 0.75, 0.8, 0.83, 0.87]) {
    const { end, toes, sole } = skeletonOf(poseAt(wallMarch, phase)).rightLeg;
    const tip = end[1] + toes[1] * 9.9 + sole[1] * 2.6;
    expect(tip).toBeGreaterThan(1.3);
  }
});
