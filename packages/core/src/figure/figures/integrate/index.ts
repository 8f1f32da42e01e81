import type { FigureSource } from "../../source.ts";
import { forwardReverseLunge } from "./int-forward-reverse-lunge.ts";
import { lateralBandWalk } from "./int-lateral-band-walk.ts";
import { lateralLunge } from "./int-lateral-lunge.ts";
import { rotationalLunge } from "./int-rotational-lunge.ts";
import { singleLegHinge } from "./int-single-leg-hinge.ts";
import { stepUp } from "./int-step-up.ts";
import { supportedSplitSquat } from "./int-supported-split-squat.ts";
import { walkingLunge } from "./int-walking-lunge.ts";

export const integrate: Readonly<Record<string, FigureSource>> = {
  "int-forward-reverse-lunge": forwardReverseLunge,
  "int-supported-split-squat": supportedSplitSquat,
  "int-walking-lunge": walkingLunge,
  "int-lateral-lunge": lateralLunge,
  "int-rotational-lunge": rotationalLunge,
  "int-step-up": stepUp,
  "int-lateral-band-walk": lateralBandWalk,
  "int-single-leg-hinge": singleLegHinge,
};
