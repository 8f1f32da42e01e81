import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { bloodClot, rollerPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrLateralThighRoller: Exercise = {
  id: "smr-lateral-thigh-roller",
  ...titles["smr-lateral-thigh-roller"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["iliotibial band region", "vastus lateralis"],
    muscles: ["vastus lateralis", "tensor fasciae latae"],
  },
  position: "Side-lying, roller across the outer thigh, top foot planted in front to unload.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["frontal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: ["upper outer thigh", "mid outer thigh", "lower outer thigh, above the knee"],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Turn a little toward the front to favour muscle over the band itself.",
    "Use the planted foot as a volume control for pressure.",
    "Short slow kneading beats long fast passes.",
  ],
  commonMistakes: [
    "Grinding on the outside of the knee.",
    "Taking pain as proof that it is working.",
  ],
  contraindications: [
    skinOrFracture,
    bloodClot,
    {
      tag: "inflamed",
      level: "caution",
      note: "Skip when the outer knee or hip is hot, swollen or acutely irritated.",
    },
  ],
  level: 2,
  evidence: ["pepper2021", "damico2019"],
  pressureLadder: rollerPressure,
  regressions: ["smr-quads-roller"],
  progressions: [],
  travelsThroughSpace: false,
};
