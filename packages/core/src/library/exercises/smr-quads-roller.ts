import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { bloodClot, rollerPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrQuadsRoller: Exercise = {
  id: "smr-quads-roller",
  ...titles["smr-quads-roller"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["rectus femoris", "quadriceps"],
    muscles: ["rectus femoris", "vastus medialis", "vastus lateralis", "vastus intermedius"],
  },
  position:
    "Face down, roller across the front of one thigh, forearms on the floor, free leg out to the side.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["sagittal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: ["upper third", "middle third", "lower third, above the kneecap"],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Work in thirds and park on the sorest third.",
    "Keep the ribs down and the belly lightly firm so the back stays quiet.",
    "Add slow knee bends while the roller stays put.",
  ],
  commonMistakes: [
    "Rolling over the kneecap.",
    "Holding the breath and bracing against the roller.",
  ],
  contraindications: [
    skinOrFracture,
    bloodClot,
    {
      tag: "prone-intolerant",
      level: "caution",
      note: "Not comfortable face down: use the wall version.",
    },
  ],
  level: 1,
  evidence: ["konrad2022train", "cheatham2020"],
  pressureLadder: rollerPressure,
  regressions: [],
  progressions: ["smr-hip-flexor-ball", "smr-lateral-thigh-roller"],
  travelsThroughSpace: false,
};
