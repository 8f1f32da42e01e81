import type { Camera } from "./camera.ts";
import type { Pen } from "./pen.ts";
import { capsule, disc, hull, line } from "./pen.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Vector } from "./vector.ts";
import { add, minus, times, unit } from "./vector.ts";

/** What the body works with. Lengths in per cent of body height: a roller of 15 cm is 8.8 thick on 1.70 m. */
export interface Props {
  /** Its middle; it lies across the view unless `along` says which way. */
  readonly roller?: { readonly at: Vector; readonly radius: number; readonly along?: Vector };
  readonly ball?: { readonly at: Vector; readonly radius: number };
  /** Its face: across the way the figure looks (x), or beside it (z), from where to where along it. */
  readonly wall?:
    | { readonly x: number }
    | { readonly z: number; readonly from?: number; readonly to?: number };
  /** x of its back; the seat is on the far side of it. */
  readonly chair?: { readonly x: number; readonly z?: number };
  readonly bench?: Block;
  readonly step?: Block;
  /** A thin pad below a knee. */
  readonly pad?: Block;
  readonly mat?: Block;
  /** A loop round both legs, so far down the thigh. */
  readonly band?: { readonly above: number };
}

/** A box on the floor. */
export interface Block {
  readonly x: readonly [number, number];
  readonly z?: readonly [number, number];
  readonly height: number;
}

const depth = [-16, 16] as const;

/** Wall, chair, bench, step: what stands behind the body. `top` is as high as the figure reaches. */
export function drawStanding(
  pen: Pen,
  { wall, bench, step }: Props,
  camera: Camera,
  top: number,
): void {
  const height = Math.max(top + 3, 70);
  if (wall && "x" in wall) {
    const away = wall.x < 0 ? -3 : 3;
    box(pen, { x: [wall.x, wall.x + away], z: depth, height }, camera);
  } else if (wall) {
    const away = wall.z < 0 ? -3 : 3;
    const { from = -14, to = 14 } = wall;
    box(pen, { x: [from, to], z: [wall.z, wall.z + away], height }, camera);
  }
  for (const block of [bench, step]) if (block) box(pen, block, camera);
}

/** A chair, in lines. */
export function drawChair(pen: Pen, { chair }: Props, camera: Camera): void {
  if (!chair) return;
  const away = chair.x < 0 ? -15 : 15;
  const z = chair.z ?? 0;
  const at = (x: number, y: number) => camera([x, y, z]);
  line(pen, [at(chair.x, 0), at(chair.x, 47)]);
  line(pen, [at(chair.x, 25), at(chair.x + away, 25), at(chair.x + away, 0)]);
}

/** Mat and pad, on the floor. */
export function drawLying(pen: Pen, { mat, pad }: Props, camera: Camera): void {
  for (const block of [mat, pad]) if (block) box(pen, block, camera);
}

function box(pen: Pen, { x, z = depth, height }: Block, camera: Camera): void {
  const corners = x.flatMap((cx) =>
    z.flatMap((cz) => [camera([cx, 0, cz]), camera([cx, height, cz])]),
  );
  hull(pen, corners);
}

/** Roller and ball: what lies under the body. */
export function drawRound(pen: Pen, { roller, ball }: Props, camera: Camera): void {
  if (roller) {
    const reach = times(unit(roller.along ?? [0, 0, 1]), 13);
    const [a, b] = [camera(add(roller.at, reach)), camera(minus(roller.at, reach))];
    capsule(pen, a, roller.radius, b, roller.radius);
    disc(pen, a, roller.radius * 0.42, 0);
  }
  if (ball) disc(pen, camera(ball.at), ball.radius);
}

/** The band between both thighs. */
export function drawBand(pen: Pen, { band }: Props, bones: Skeleton, camera: Camera): void {
  if (!band) return;
  const on = ({ root, joint }: Skeleton["rightLeg"], out: number): Vector => {
    const along = unit(minus(joint, root));
    return add(add(joint, times(along, -band.above)), times(bones.pelvis.right, out));
  };
  line(pen, [camera(on(bones.rightLeg, 3.9)), camera(on(bones.leftLeg, -3.9))]);
}
