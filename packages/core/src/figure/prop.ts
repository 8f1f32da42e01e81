import { block, capsule, disc, line } from "./geometry.ts";
import type { Props } from "./pose.ts";
import type { Shape } from "./shape.ts";
import type { Skeleton } from "./skeleton.ts";

/** A wall ends a little above the figure. */
export const wallTop = (top: number): number => Math.max(top + 3, 70);

/** What stands behind the body: wall, chair, bench, step and pad. `top` is the figure's own height. */
export function propsBehind({ wall, chair, bench, step, pad }: Props, top: number): Shape[] {
  const shapes: Shape[] = [];
  if (wall !== undefined) {
    const away = wall < 0 ? -3 : 3;
    shapes.push({ d: block([wall, 0], [wall + away, wallTop(top)]), fill: "wall" });
  }
  if (chair !== undefined) {
    const away = chair < 0 ? -15 : 15;
    const back = line([chair, 0], [chair, 47]);
    const seat = line([chair, 25], [chair + away, 25], [chair + away, 0]);
    shapes.push({ d: back + seat, stroke: "wall", strokeWidth: 2.4 });
  }
  for (const box of [bench, step]) {
    if (box) shapes.push({ d: block([box.from, 0], [box.to, box.height]), fill: "wall" });
  }
  if (pad !== undefined)
    shapes.push({ d: capsule([pad - 6, 0.4], 1, [pad + 6, 0.4], 1), fill: "wall" });
  return shapes;
}

/** What lies under the body: roller (a ring) and ball; and the band round both knees. */
export function propsBefore({ roller, ball, band }: Props, bones: Skeleton): Shape[] {
  const shapes: Shape[] = [];
  if (roller) {
    const { centre, radius } = roller;
    shapes.push({ d: disc(centre, radius) + disc(centre, radius * 0.42, 0), fill: "roller" });
  }
  if (ball) shapes.push({ d: disc(ball.centre, ball.radius), fill: "roller" });
  if (band !== undefined) {
    const [near, far] = [bones.nearLeg.joint[0] + 3.4, bones.farLeg.joint[0] - 3.4];
    shapes.push({ d: line([far, band], [near, band]), stroke: "roller", strokeWidth: 2 });
  }
  return shapes;
}
