import { expect, test } from "vitest";
import { exercises } from "../library/exercises.ts";
import { between } from "./between.ts";
import { distance } from "./geometry.ts";
import { hasMovement, movementOf, shorterOf } from "./index.ts";
import { movements } from "./movements.ts";
import { segment } from "./pose.ts";
import { skeletonOf } from "./skeleton.ts";

const entries = Object.entries(movements);
const keyPoses = entries.flatMap(([id, { start, end }]) => [
  [`${id} start`, skeletonOf(start)] as const,
  [`${id} end`, skeletonOf(end)] as const,
]);

const partsOf = (id: string): string[] => {
  const dosage = exercises.find((exercise) => exercise.id === id)?.dosage;
  return dosage?.kind === "reps" ? dosage.repDefinition.phases.map(({ name }) => name) : [];
};

test.each(entries)(
  "%s: what leads or holds is a part of its rep, and one part leads back",
  (id, at) => {
    const parts = partsOf(id);
    expect(parts).toEqual(expect.arrayContaining([...at.leads, ...at.stays]));
    expect(parts.length).toBeGreaterThan(at.leads.length + at.stays.length);
  },
);

test("no limb is stretched in either key pose, and nothing sinks into the floor", () => {
  const wrong = keyPoses.flatMap(([name, bones]) =>
    (["nearLeg", "farLeg", "nearArm", "farArm"] as const)
      .filter((limb) => {
        const [first, second] = limb.endsWith("Leg")
          ? [segment.thigh, segment.shank]
          : [segment.upperArm, segment.forearm];
        const { root, joint, end } = bones[limb];
        const isLong = distance(root, joint) > first * 1.1 || distance(joint, end) > second * 1.1;
        return isLong || joint[1] < 1 || end[1] < 1;
      })
      .map((limb) => `${name} ${limb}`),
  );
  expect(wrong).toEqual([]);
});

test("the planted foot of the lunge stays where it is while the other leg travels", () => {
  const { start, end } = movements["int-forward-reverse-lunge"]!;
  expect(start.farLeg.end[0]).toBe(end.farLeg.end[0]);
  expect(end.nearLeg.end[0] - start.nearLeg.end[0]).toBeGreaterThan(100);
});

test("going back, the pose that it came from is the one that going forward led to", () => {
  const there = movementOf("int-forward-reverse-lunge", "Forward")!;
  const back = movementOf("int-forward-reverse-lunge", "Back")!;
  expect(back.before).toEqual(there.now.slice(1));
  expect(there.before).toEqual(back.now.slice(1));
  expect(back.box).toEqual(there.box);
});

test("one place on the floor is the live one, and a left leg has back at the right", () => {
  const right = movementOf("int-forward-reverse-lunge", "Back", { side: "right" })!;
  const left = movementOf("int-forward-reverse-lunge", "Back", { side: "left" })!;
  const here = right.places.filter(({ isHere }) => isHere);
  expect(here.map(({ name }) => name)).toEqual(["back"]);
  expect(here[0]!.at).toBeLessThan(0.2);
  expect(left.places.find(({ isHere }) => isHere)!.at).toBeCloseTo(1 - here[0]!.at, 9);
});

test("a held pose shows no way", () => {
  expect(movementOf("act-wall-march", "Hold")!.way).toBeNull();
  expect(movementOf("act-wall-march", "Drive")!.way).not.toBeNull();
});

test("an exercise with one key moment only has no movement, and neither has a trainer's own", () => {
  expect(hasMovement("act-side-plank")).toBe(false);
  expect(movementOf("0199d1a2-own", "Up")).toBeNull();
  expect(movementOf("constructor", "Up")).toBeNull();
});

test("less range is drawn half-way, with the whole range pale behind it", () => {
  const { start, end } = movements["mob-half-kneeling-rock"]!;
  const half = between(start, end, 0.5);
  expect(half.hip[0]).toBeCloseTo((start.hip[0] + end.hip[0]) / 2, 9);
  expect(half.farLeg.end).toEqual(end.farLeg.end);
  const shorter = shorterOf("mob-half-kneeling-rock", { side: "right" })!;
  expect(shorter.before).toEqual(movementOf("mob-half-kneeling-rock", "Back")!.before);
  expect(shorter.way).toBeNull();
  expect(shorterOf("act-side-plank")).toBeNull();
});
