import type { Vector } from "./vector.ts";
import { add, distance, dot, lengthOf, minus, times, unit } from "./vector.ts";

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
  const aside = across(along, bend);
  const foot = (first * first - second * second + reach * reach) / (2 * reach || 1);
  const height = Math.sqrt(Math.max(0, first * first - foot * foot));
  return add(add(root, times(along, foot)), times(aside, height));
}

/** The direction of `bend` across `along`; any direction across when it gives none. */
function across(along: Vector, bend: Vector): Vector {
  const ways: readonly Vector[] = [bend, [0, 1, 0], [1, 0, 0]];
  const lies = ways.map((way) => minus(way, times(along, dot(way, along))));
  return unit(lies.find((lie) => lengthOf(lie) > 1e-3) ?? [0, 0, 1]);
}
