import type { ArmPose, Pose } from "../../pose.ts";

type Arms = Pick<Pose, "rightArm" | "leftArm">;

const both = (arm: ArmPose): Arms => ({ rightArm: arm, leftArm: arm });

/** Both hands on the hips, elbows behind: seen from the side, nothing hides the trunk. */
export const handsOnHips = both({ shoulder: -40, out: 26, turn: -33, elbow: 113 });

/** Both hands on the hips, elbows out: seen from the front. */
export const handsOnHipsWide = both({ shoulder: -18, out: 53.5, turn: -61.5, elbow: 115 });
