import type { Vector } from "./vector.ts";
import { add, distance, dot, minus, times, unit } from "./vector.ts";

/**
 * Two-bone inverse kinematics: the joint between `root` and `end` for bones of lengths `first` and `second`, on the
 * side of `bend`. The end stays where it is pinned; a limb that cannot reach it is drawn straight towards it.
 */
export function jointBetween(
  root: Vector,
  end: Vector,
  first: number,
  second: number,
  bend: Vector,
): Vector {
  const reach = distance(root, end);
  const along = unit(minus(end, root));
  if (reach >= first + second) return add(root, times(along, first));
  const aside = unit(minus(bend, times(along, dot(bend, along))), [0, 1, 0]);
  const foot = (first * first - second * second + reach * reach) / (2 * reach || 1);
  const height = Math.sqrt(Math.max(0, first * first - foot * foot));
  return add(add(root, times(along, foot)), times(aside, height));
}
