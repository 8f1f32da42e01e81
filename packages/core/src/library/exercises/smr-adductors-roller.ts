import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { bloodClot, rollerPressure, tenderSpots } from "../shared.ts";

export const smrAdductorsRoller: Exercise = {
  id: "smr-adductors-roller",
  ...titles["smr-adductors-roller"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["adductor group"],
    muscles: ["adductor longus", "adductor magnus", "gracilis"],
  },
  position:
    "Face down on forearms, one knee out to the side with the roller under the inner thigh, parallel to the body.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["frontal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 2, default: 1 },
    spotLabels: ["mid inner thigh", "lower inner thigh, above the knee"],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Stay on the fleshy middle, well below the groin crease.",
    "Sink slowly; this area is often very sensitive.",
    "Shift the pelvis side to side by a few centimetres to knead.",
  ],
  commonMistakes: [
    "Rolling into the groin crease.",
    "Letting the low back arch as the knee slides out.",
  ],
  contraindications: [
    { tag: "pulse-groin", level: "do_not", note: "Never in the groin crease or over a pulse." },
    bloodClot,
    {
      tag: "pregnancy",
      level: "caution",
      note: "Use only if lying face down is comfortable and allowed.",
    },
  ],
  level: 2,
  evidence: ["bartsch2021"],
  pressureLadder: rollerPressure,
  regressions: ["smr-hamstring-roller"],
  progressions: [],
  travelsThroughSpace: false,
};
