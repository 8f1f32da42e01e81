import type { Exercise } from "../exercise/exercise.ts";
import { smrTflRoller } from "./exercises/smr-tfl-roller.ts";
import { smrHipFlexorBall } from "./exercises/smr-hip-flexor-ball.ts";
import { smrQuadsRoller } from "./exercises/smr-quads-roller.ts";
import { smrLateralThighRoller } from "./exercises/smr-lateral-thigh-roller.ts";
import { smrGluteBall } from "./exercises/smr-glute-ball.ts";
import { smrAdductorsRoller } from "./exercises/smr-adductors-roller.ts";
import { smrHamstringRoller } from "./exercises/smr-hamstring-roller.ts";
import { smrWallHipBall } from "./exercises/smr-wall-hip-ball.ts";
import { mobHalfKneelingRock } from "./exercises/mob-half-kneeling-rock.ts";
import { mobCouchRock } from "./exercises/mob-couch-rock.ts";
import { mobStandingSplitRock } from "./exercises/mob-standing-split-rock.ts";
import { mobHalfKneelingReachRock } from "./exercises/mob-half-kneeling-reach-rock.ts";
import { mob9090Switch } from "./exercises/mob-90-90-switch.ts";
import { mobQuadrupedRockBack } from "./exercises/mob-quadruped-rock-back.ts";
import { mobAdductorRock } from "./exercises/mob-adductor-rock.ts";
import { mobLegSwing } from "./exercises/mob-leg-swing.ts";
import { actWallMarch } from "./exercises/act-wall-march.ts";
import { actPelvicTilt } from "./exercises/act-pelvic-tilt.ts";
import { actGluteBridge } from "./exercises/act-glute-bridge.ts";
import { actSingleLegBridge } from "./exercises/act-single-leg-bridge.ts";
import { actClamshell } from "./exercises/act-clamshell.ts";
import { actDeadBug } from "./exercises/act-dead-bug.ts";
import { actBirdDog } from "./exercises/act-bird-dog.ts";
import { actSidePlank } from "./exercises/act-side-plank.ts";
import { intForwardReverseLunge } from "./exercises/int-forward-reverse-lunge.ts";
import { intSupportedSplitSquat } from "./exercises/int-supported-split-squat.ts";
import { intWalkingLunge } from "./exercises/int-walking-lunge.ts";
import { intLateralLunge } from "./exercises/int-lateral-lunge.ts";
import { intRotationalLunge } from "./exercises/int-rotational-lunge.ts";
import { intStepUp } from "./exercises/int-step-up.ts";
import { intLateralBandWalk } from "./exercises/int-lateral-band-walk.ts";
import { intSingleLegHinge } from "./exercises/int-single-leg-hinge.ts";

/** The exercises that come with the product: eight for each step, in the order of the article's walk-through. */
export const exercises: readonly Exercise[] = [
  smrTflRoller,
  smrHipFlexorBall,
  smrQuadsRoller,
  smrLateralThighRoller,
  smrGluteBall,
  smrAdductorsRoller,
  smrHamstringRoller,
  smrWallHipBall,
  mobHalfKneelingRock,
  mobCouchRock,
  mobStandingSplitRock,
  mobHalfKneelingReachRock,
  mob9090Switch,
  mobQuadrupedRockBack,
  mobAdductorRock,
  mobLegSwing,
  actWallMarch,
  actPelvicTilt,
  actGluteBridge,
  actSingleLegBridge,
  actClamshell,
  actDeadBug,
  actBirdDog,
  actSidePlank,
  intForwardReverseLunge,
  intSupportedSplitSquat,
  intWalkingLunge,
  intLateralLunge,
  intRotationalLunge,
  intStepUp,
  intLateralBandWalk,
  intSingleLegHinge,
];

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** A built-in exercise by its slug; undefined for a trainer's own or an unknown one. */
export function exerciseById(id: string): Exercise | undefined {
  return byId.get(id);
}

/** The places where a tender-spot exercise looks for spots; empty for any other exercise. */
export function spotLabelsOf(exerciseId: string): readonly string[] {
  const dosage = exerciseById(exerciseId)?.dosage;
  return dosage?.kind === "spot_hold" ? dosage.spotLabels : [];
}
