import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraOf } from "./camera.ts";
import { turned, upright } from "./frame.ts";
import type { Vector } from "./vector.ts";
import { cross, dot, lengthOf } from "./vector.ts";

/** Rid of the last digits, and of a nought's sign. */
const plain = (at: Vector) => at.map((value) => Math.round(value * 1e6) / 1e6 + 0);
const angle = fc.double({ min: -180, max: 180, noNaN: true });

test("However a part is turned, its front, head end and right side stay at right angles, and it is not its own mirror image", () => {
  fc.assert(
    fc.property(angle, angle, angle, angle, (yaw, bend, side, twist) => {
      const { front, up, right } = turned(upright, { yaw, bend, side, twist });
      for (const axis of [front, up, right]) expect(lengthOf(axis)).toBeCloseTo(1, 6);
      expect(dot(front, up)).toBeCloseTo(0, 6);
      expect(plain(cross(front, up))).toEqual(plain(right));
    }),
  );
});

test("Face down, the head points where the figure faces; on the back, the other way; the right side stays at the viewer", () => {
  expect(plain(turned(upright, { bend: 90 }).up)).toEqual([1, 0, 0]);
  expect(plain(turned(upright, { bend: -90 }).up)).toEqual([-1, 0, 0]);
  expect(plain(turned(upright, { bend: 90 }).right)).toEqual([0, 0, 1]);
});

test("Lying on the right side and seen from the front, the head is on the left", () => {
  const { front, up, right } = turned(upright, { yaw: 90, side: 90 });
  expect(plain(front)).toEqual([0, 0, 1]);
  expect(plain(up)).toEqual([-1, 0, 0]);
  expect(plain(right)).toEqual([0, -1, 0]);
});

test("From the front, the figure's right is on the viewer's left", () => {
  const front = cameraOf({ turn: 90 });
  expect(front([0, 10, 5])[0]).toBeCloseTo(-5);
  expect(front([0, 10, 5])[1]).toBeCloseTo(10);
});

test("An eye that looks down sees what is near lower than what is far", () => {
  const camera = cameraOf({ tilt: 20 });
  expect(camera([0, 0, 10])[1]).toBeLessThan(camera([0, 0, -10])[1]);
});
