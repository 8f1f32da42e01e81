import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { skinOrFracture, tenderSpots, wallPressure } from "../shared.ts";

export const smrWallHipBall: Exercise = {
  id: "smr-wall-hip-ball",
  ...titles["smr-wall-hip-ball"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["tensor fasciae latae", "side-hip tissue"],
    muscles: ["tensor fasciae latae", "gluteus medius"],
  },
  position:
    "Standing side-on to a wall, ball between the front-side of the hip and the wall, outer foot carrying most of the weight.",
  needsFloor: false,
  planes: [],
  primesPlanes: ["sagittal", "frontal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: ["front-pocket area", "side of the hip above the bony bump"],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Bend the knees a little to move the ball by centimetres.",
    "Lean in only until it feels like slight discomfort.",
    "Step the outer foot away from the wall for more pressure, closer for less.",
  ],
  commonMistakes: [
    "Resting the ball on the bony bump.",
    "Twisting the low back toward the wall to add pressure.",
  ],
  contraindications: [
    skinOrFracture,
    {
      tag: "balance",
      level: "caution",
      note: "Poor balance: keep a hand on the wall or use a chair.",
    },
  ],
  level: 1,
  evidence: ["bartsch2021"],
  pressureLadder: wallPressure,
  regressions: [],
  progressions: ["smr-tfl-roller", "smr-glute-ball"],
  travelsThroughSpace: false,
};
