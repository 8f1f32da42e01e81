/** A point or direction in per cent of body height: x where the figure faces, y up, z to its own right. */
export type Vector = readonly [x: number, y: number, z: number];

export const origin: Vector = [0, 0, 0];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
/** `share` of the way from `a` to `b`. */
export const towards = (a: Vector, b: Vector, share: number): Vector =>
  add(a, times(minus(b, a), share));
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => lengthOf(minus(a, b));
/** Of length one; `fallback` when there is no length to speak of. */
export function unit(a: Vector, fallback: Vector = [1, 0, 0]): Vector {
  const length = lengthOf(a);
  return length < 1e-9 ? fallback : times(a, 1 / length);
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;
/** Degrees between two directions, 0 to 180. */
export const angleBetween = (a: Vector, b: Vector): number =>
  degrees(Math.atan2(lengthOf(cross(a, b)), dot(a, b)));

/** `a` turned about `axis` (of length one), from x to y seen against a z axis. */
export function rotated(a: Vector, axis: Vector, by: number): Vector {
  const [sine, cosine] = [Math.sin(radians(by)), Math.cos(radians(by))];
  return add(
    add(times(a, cosine), times(cross(axis, a), sine)),
    times(axis, dot(axis, a) * (1 - cosine)),
  );
}

/** `a` carried along by the smallest turn that brings `from` to `to` (both of length one). */
export function carried(a: Vector, from: Vector, to: Vector): Vector {
  const axis = cross(from, to);
  const sine = lengthOf(axis);
  if (sine < 1e-9) return dot(from, to) > 0 ? a : times(a, -1);
  return rotated(a, times(axis, 1 / sine), degrees(Math.atan2(sine, dot(from, to))));
}

/** Between two directions, along the great circle. */
export function between(a: Vector, b: Vector, share: number): Vector {
  const axis = unit(cross(a, b), [0, 0, 1]);
  return rotated(a, axis, angleBetween(a, b) * share);
}
