import { towards } from "./geometry.ts";
import type { Arm, Leg, Pose } from "./pose.ts";

/**
 * A pose on the way from one to another. Hands and feet go straight; knees and elbows are found anew, save those
 * that both poses pin.
 */
export function between(from: Pose, to: Pose, share: number): Pose {
  const mix = (a: number, b: number) => a + (b - a) * share;
  const arm = (a: Arm, b: Arm): Arm => {
    const end = towards(a.end, b.end, share);
    if (a.joint && b.joint) return { end, joint: towards(a.joint, b.joint, share) };
    return { end, bend: mix(a.bend ?? b.bend ?? 1, b.bend ?? a.bend ?? 1) };
  };
  const leg = (a: Leg, b: Leg): Leg => ({
    ...arm(a, b),
    foot: mix(a.foot ?? 0, b.foot ?? 0),
    ...(b.turnOut ? { turnOut: b.turnOut } : {}),
  });
  return {
    ...to,
    hip: towards(from.hip, to.hip, share),
    trunk: mix(from.trunk, to.trunk),
    head: mix(from.head, to.head),
    nearLeg: leg(from.nearLeg, to.nearLeg),
    farLeg: leg(from.farLeg, to.farLeg),
    nearArm: arm(from.nearArm, to.nearArm),
    farArm: arm(from.farArm, to.farArm),
  };
}
