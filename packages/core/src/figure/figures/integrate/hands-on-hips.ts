import type { ArmPose, Pose } from "../../pose.ts";

const arm: ArmPose = { shoulder: -40, out: 26, turn: -33, elbow: 113 };

/** Both hands on the hips, elbows behind: nothing hides the trunk. */
export const handsOnHips: Pick<Pose, "rightArm" | "leftArm"> = { rightArm: arm, leftArm: arm };
