import type { View } from "./source.ts";
import type { Vector } from "./vector.ts";
import { minus, origin, radians } from "./vector.ts";

/** A point on the picture: x to the right, y up, the floor at nought; per cent of body height. */
export type Spot = readonly [x: number, y: number];

export type Camera = (at: Vector) => Spot;

/**
 * Without perspective, so that one per cent of body height is as long everywhere in the picture. `passed` is how far
 * the eye has gone along with a body that travels.
 */
export function cameraOf({ turn = 0, tilt = 0 }: View = {}, passed: Vector = origin): Camera {
  const [sine, cosine] = [Math.sin(radians(turn)), Math.cos(radians(turn))];
  const [sink, rise] = [Math.sin(radians(tilt)), Math.cos(radians(tilt))];
  return (at) => {
    const [x, y, z] = minus(at, passed);
    const near = x * sine + z * cosine;
    return [x * cosine - z * sine, y * rise - near * sink];
  };
}
