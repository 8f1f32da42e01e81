import type { Camera } from "./camera.ts";
import { cameraOf } from "./camera.ts";
import { drawArm, drawLeg, drawTrunk } from "./draw-body.ts";
import type { Muscle } from "./muscle.ts";
import { lieOf } from "./muscle.ts";
import type { Extent, Pen } from "./pen.ts";
import { joined, leaf, newPen } from "./pen.ts";
import type { Pose } from "./pose.ts";
import { drawBand, drawChair, drawLying, drawRound, drawStanding } from "./prop.ts";
import type { Shape } from "./shape.ts";
import { skeletonOf } from "./skeleton.ts";
import type { FigureSource } from "./source.ts";

/** How much of a muscle's mark is seen: as what the moment is for, and as what works beside it. */
export interface Mark {
  readonly muscle: Muscle;
  readonly target: number;
  readonly working: number;
}

export interface Drawing {
  /** Back to front, without the floor; as many and in the same order for every pose of one source. */
  readonly shapes: readonly Shape[];
  readonly extent: Extent;
}

/** A pose and what it works with, drawn from where the source is looked at. */
export function draw(
  source: FigureSource,
  pose: Pose,
  marks: readonly Mark[],
  { camera = cameraOf(source.view), breath = 0 }: { camera?: Camera; breath?: number } = {},
): Drawing {
  const bones = skeletonOf(pose);
  const { near = "right", props = {} } = source;
  const [nearSide, farSide] =
    near === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
  const isFrontal = near === "both";
  const pens: Pen[] = [];
  const inked = (ink: (pen: Pen) => void): string => {
    const pen = newPen();
    ink(pen);
    pens.push(pen);
    return pen.d;
  };
  const leg = (side: "right" | "left") => (pen: Pen) => drawLeg(pen, bones[`${side}Leg`], camera);
  const arm = (side: "right" | "left") => inked((pen) => drawArm(pen, bones[`${side}Arm`], camera));
  const { legsInFront = [], armsBehind = false } = source;
  const isBehind = (side: "right" | "left") => !legsInFront.includes(side);
  const body = inked((pen) => {
    if (isBehind(nearSide)) leg(nearSide)(pen);
    if (isFrontal && isBehind(farSide)) leg(farSide)(pen);
    drawTrunk(pen, bones, camera, breath);
  });
  const farArm = arm(farSide);
  const nearArm = arm(nearSide);
  const farLeg = isFrontal || !isBehind(farSide) ? "" : inked(leg(farSide));
  const farInFront = isFrontal || source.armInFront === true;
  const top = props.wall ? tallest(source) : 0;
  const far: Shape[] = farInFront
    ? [{ d: farLeg, fill: "far" }]
    : [{ d: farArm + farLeg, fill: "far" }];
  const arms: Shape[] = [
    ...(farInFront ? [{ d: farArm, fill: isFrontal ? "arm" : "far", hasHalo: true } as const] : []),
    { d: nearArm, fill: "arm", hasHalo: true },
  ];
  const shapes: Shape[] = [
    { d: inked((pen) => drawLying(pen, props, camera)), fill: "mat" },
    { d: inked((pen) => drawStanding(pen, props, camera, top)), fill: "wall" },
    { d: inked((pen) => drawChair(pen, props, camera)), stroke: "wall", strokeWidth: 2.4 },
    ...far,
    // What a body rests on is hidden by it, seen level or from above.
    { d: inked((pen) => drawRound(pen, props, camera)), fill: "roller" },
    ...(armsBehind ? arms : []),
    { d: body, fill: "near" },
    ...legsInFront.map((side): Shape => {
      const isDark = isFrontal || side === nearSide;
      return { d: inked(leg(side)), fill: isDark ? "near" : "far", hasHalo: true };
    }),
    { d: inked((pen) => drawBand(pen, props, bones, camera)), stroke: "roller", strokeWidth: 2 },
    ...marks.flatMap((mark) => markShapes(mark, bones, camera)),
    ...(armsBehind ? [] : arms),
  ];
  return {
    shapes: shapes.filter(({ d }) => d !== ""),
    extent: pens.map(({ extent }) => extent).reduce(joined),
  };
}

/** The top of the head where the whole movement is highest: a wall does not grow with whoever stands before it. */
const tallest = ({ moments }: FigureSource): number =>
  Math.max(...moments.map((moment) => skeletonOf(moment).crown[1])) + 6;

/** The leaf of a target, and the outline of a muscle that works beside it. */
function markShapes(
  { muscle, target, working }: Mark,
  bones: ReturnType<typeof skeletonOf>,
  camera: Camera,
): Shape[] {
  const pen = newPen();
  const { from, to, width } = lieOf(muscle, bones);
  leaf(pen, camera(from), camera(to), width);
  const shown = (share: number) => (share >= 1 ? {} : { opacity: Math.round(share * 100) / 100 });
  return [
    ...(target < 0 ? [] : [{ d: pen.d, fill: "target", hasHalo: true, ...shown(target) } as const]),
    ...(working < 0
      ? []
      : [{ d: pen.d, stroke: "working", strokeWidth: 1, ...shown(working) } as const]),
  ];
}

/** All muscles of a source, in order, with how much of each is to be seen between two poses. -1: never in that role. */
export function marksOf(
  all: readonly Pose[],
  from: Pose,
  to: Pose,
  share: number,
): readonly Mark[] {
  const names = [...new Set(all.flatMap(({ targets, working = [] }) => [...targets, ...working]))];
  const level = (role: "targets" | "working", muscle: Muscle): number => {
    if (!all.some((pose) => (pose[role] ?? []).includes(muscle))) return -1;
    const has = (pose: Pose) => ((pose[role] ?? []).includes(muscle) ? 1 : 0);
    return has(from) + (has(to) - has(from)) * share;
  };
  return names.map((muscle) => ({
    muscle,
    target: level("targets", muscle),
    working: level("working", muscle),
  }));
}
