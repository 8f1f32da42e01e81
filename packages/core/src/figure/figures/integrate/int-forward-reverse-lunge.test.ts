import { describe, expect, test } from "vitest";
import { flesh, millimetre } from "../../body.ts";
import type { JointMovement } from "../../joints.ts";
import { jointAngles } from "../../joints.ts";
import { skeletonOf } from "../../skeleton.ts";
import { poseAt } from "../../timeline.ts";
import { degrees, distance, minus } from "../../vector.ts";
import { forwardReverseLunge } from "./int-forward-reverse-lunge.ts";

const phases = Array.from({ length: 120 }, (_, index) => index / 120);
const at = (phase: number) => skeletonOf(poseAt(forwardReverseLunge, phase));
const angle = (phase: number, side: "right" | "left", movement: JointMovement): number =>
  jointAngles(poseAt(forwardReverseLunge, phase)).find(
    (joint) => joint.side === side && joint.movement === movement,
  )!.degrees;

/** The bottom of Forward, and the bottom of Back. */
const [forward, back] = [0.26, 0.75];
const standing = at(0);

describe("The forward-to-reverse lunge", () => {
  test("keeps the planted foot where it is to the millimetre, all the time", () => {
    for (const phase of phases)
      expect(distance(at(phase).leftLeg.ball, standing.leftLeg.ball)).toBeLessThan(millimetre);
  });

  test("sends the same leg forward in the first half and behind in the second", () => {
    const ahead = (phase: number) => at(phase).rightLeg.ball[0] - at(phase).leftLeg.ball[0];
    for (const phase of phases.filter((each) => each > 0.02 && each < 0.48))
      expect(ahead(phase)).toBeGreaterThan(0);
    for (const phase of phases.filter((each) => each > 0.52 && each < 0.98))
      expect(ahead(phase)).toBeLessThan(0);
    expect(ahead(forward)).toBeGreaterThan(45);
    expect(ahead(back)).toBeLessThan(-45);
  });

  test("comes through standing in the middle and ends where it began", () => {
    expect(at(0.5).hips[1]).toBeGreaterThan(standing.hips[1] - 1);
    expect(Math.abs(at(0.5).rightLeg.ball[0] - at(0.5).leftLeg.ball[0])).toBeLessThan(2);
    expect(distance(at(0.9999).rightLeg.ball, standing.rightLeg.ball)).toBeLessThan(0.5);
  });

  test("goes equally deep in front and behind, the back knee close above the floor", () => {
    expect(at(forward).hips[1]).toBeCloseTo(at(back).hips[1]);
    for (const knee of [at(forward).leftLeg.joint, at(back).rightLeg.joint]) {
      expect(knee[1]).toBeGreaterThan(flesh.knee + 1);
      expect(knee[1]).toBeLessThan(flesh.knee + 5);
    }
  });

  test("opens the back hip past neutral at the bottom of both parts", () => {
    expect(angle(forward, "left", "hip flexion")).toBeLessThan(-8);
    expect(angle(back, "right", "hip flexion")).toBeLessThan(-8);
  });

  test("keeps the front knee over its foot", () => {
    for (const leg of [at(forward).rightLeg, at(back).leftLeg]) {
      expect(leg.joint[0]).toBeGreaterThan(leg.end[0]);
      expect(leg.joint[0]).toBeLessThan(leg.ball[0]);
    }
  });

  test("stays tall: the trunk within six degrees of upright at every phase", () => {
    for (const phase of phases) {
      const [x, y] = minus(at(phase).shoulders, at(phase).hips);
      expect(Math.abs(degrees(Math.atan2(x, y)))).toBeLessThan(6);
    }
  });

  test("steps down heel first in front and toes first behind", () => {
    const heelIsLow = (phase: number) => at(phase).rightLeg.toes[1];
    expect(heelIsLow(0.165)).toBeGreaterThan(0.1);
    expect(heelIsLow(0.64)).toBeLessThan(-0.5);
  });

  test("carries the travelling foot above the floor between its places", () => {
    for (const phase of [0.06, 0.1, 0.42, 0.46, 0.5, 0.54, 0.6, 0.89, 0.94])
      expect(at(phase).rightLeg.ball[1]).toBeGreaterThan(flesh.ball + 1);
  });
});
