import { expect, test } from "vitest";
import { distance } from "./geometry.ts";
import { shapesOf } from "./index.ts";
import { segment } from "./pose.ts";
import { poses } from "./poses.ts";
import { jointBetween, skeletonOf } from "./skeleton.ts";

const ids = Object.keys(poses);
const skeletons = ids.map((id) => [id, skeletonOf(poses[id]!)] as const);

test("all 32 exercises of the library have a figure", () => {
  expect(ids).toHaveLength(32);
  expect(ids.filter((id) => (shapesOf(id)?.shapes.length ?? 0) < 5)).toEqual([]);
});

test("a trainer's own exercise has none, whatever its id", () => {
  expect(shapesOf("0199d1a2-own")).toBeNull();
  expect(shapesOf("constructor")).toBeNull();
});

test("two bones meet at a joint that keeps their lengths, on the side that is asked for", () => {
  const forward = jointBetween([0, 40], [0, 0], 24.5, 24.6, 1);
  const back = jointBetween([0, 40], [0, 0], 24.5, 24.6, -1);
  expect(distance([0, 40], forward)).toBeCloseTo(24.5, 5);
  expect(distance(forward, [0, 0])).toBeCloseTo(24.6, 5);
  expect(forward[0]).toBeGreaterThan(0);
  expect(back[0]).toBeCloseTo(-forward[0], 5);
});

test("a limb that cannot reach its contact is drawn straight towards it", () => {
  expect(jointBetween([0, 100], [0, 0], 20, 20, 1)).toEqual([0, 50]);
});

test("no limb is stretched: each bone is at most a tenth too long, shorter only where it points at us", () => {
  const bones = [
    ["nearLeg", segment.thigh, segment.shank],
    ["farLeg", segment.thigh, segment.shank],
    ["nearArm", segment.upperArm, segment.forearm],
    ["farArm", segment.upperArm, segment.forearm],
  ] as const;
  const stretched = skeletons.flatMap(([id, skeleton]) =>
    bones
      .filter(([limb, first, second]) => {
        const { root, joint, end } = skeleton[limb];
        return distance(root, joint) > first * 1.1 || distance(joint, end) > second * 1.1;
      })
      .map(([limb]) => `${id} ${limb}`),
  );
  expect(stretched).toEqual([]);
});

test("nothing sinks into the floor", () => {
  const sunk = skeletons.filter(([, { nearLeg, farLeg, nearArm, farArm, headCentre }]) =>
    [nearLeg, farLeg, nearArm, farArm]
      .flatMap((limb) => [limb.joint, limb.end])
      .concat([[headCentre[0], headCentre[1] - 4]])
      .some(([, y]) => y < 1),
  );
  expect(sunk.map(([id]) => id)).toEqual([]);
});

test("the trunk leans into the wall in the wall march, and the back leg drives straight", () => {
  const { hip, shoulder, nearLeg } = skeletonOf(poses["act-wall-march"]!);
  expect(shoulder[0]).toBeGreaterThan(hip[0] + 10);
  expect(distance(nearLeg.root, nearLeg.end)).toBeGreaterThan(44);
});

test("the back hip is extended in the lunge: its knee is behind the hip", () => {
  const { hip, farLeg } = skeletonOf(poses["int-forward-reverse-lunge"]!);
  expect(farLeg.joint[0]).toBeLessThan(hip[0] - 5);
});

test("left mirrors right, in the same box", () => {
  const right = shapesOf("int-forward-reverse-lunge", { side: "right" })!;
  const left = shapesOf("int-forward-reverse-lunge", { side: "left" })!;
  expect(right.isMirrored).toBe(false);
  expect(left.isMirrored).toBe(true);
  expect(left.shapes).toEqual(right.shapes);
  expect(left.box.width).toBe(right.box.width);
  expect(left.box.x).toBeCloseTo(-(right.box.x + right.box.width), 9);
});

test("lying with the head at the left shows the right side", () => {
  expect(shapesOf("smr-tfl-roller", { side: "right" })?.isMirrored).toBe(true);
  expect(shapesOf("smr-tfl-roller", { side: "left" })?.isMirrored).toBe(false);
  expect(shapesOf("act-glute-bridge", { side: "right" })?.isMirrored).toBe(false);
});

test("a figure stays light: under 4 kB of paths", () => {
  const weights = ids.map((id) =>
    shapesOf(id)!.shapes.reduce((sum, shape) => sum + shape.d.length, 0),
  );
  expect(Math.max(...weights)).toBeLessThan(4096);
});
