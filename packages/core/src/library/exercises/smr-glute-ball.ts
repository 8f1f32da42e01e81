import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { ballPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrGluteBall: Exercise = {
  id: "smr-glute-ball",
  ...titles["smr-glute-ball"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["gluteal tissue", "deep hip rotators"],
    muscles: ["gluteus maximus", "gluteus medius", "piriformis"],
  },
  position:
    "Seated on the ball off-centre, one ankle over the opposite knee, hands behind for support.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["transverse", "frontal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: ["upper outer buttock", "middle buttock", "just behind the side-of-hip bump"],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Lean toward the crossed leg to find the tender point.",
    "Rock the crossed knee a few centimetres in and out.",
    "Ease off at once if anything runs down the leg.",
  ],
  commonMistakes: [
    "Sitting directly on the tailbone or sit bone.",
    "Chasing tingling or shooting sensations.",
  ],
  contraindications: [
    {
      tag: "radiating",
      level: "do_not",
      note: "Pain, tingling or numbness travelling down the leg: stop and report.",
    },
    skinOrFracture,
    {
      tag: "hip-replacement",
      level: "caution",
      note: "Crossed-leg position only if your surgeon or therapist agrees.",
    },
  ],
  level: 2,
  evidence: ["bartsch2021"],
  pressureLadder: ballPressure,
  regressions: ["smr-wall-hip-ball", "smr-hamstring-roller"],
  progressions: [],
  travelsThroughSpace: false,
};
