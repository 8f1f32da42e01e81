import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { ballPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrHipFlexorBall: Exercise = {
  id: "smr-hip-flexor-ball",
  ...titles["smr-hip-flexor-ball"],
  step: "smr",
  fromArticle: true,
  articlePrescription:
    "At least 30 s on the most tender areas around the front and side of the hips, held still or gently kneaded back and forth; 2–5 min on especially sensitive areas.",
  targets: {
    tissues: ["rectus femoris upper portion", "superficial hip-flexor tissue below the hip point"],
    muscles: ["rectus femoris", "iliopsoas (indirect)", "sartorius"],
  },
  position:
    "Face down on forearms, ball just below the front hip point and well away from the groin crease; other knee bent out to the side to carry weight.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["sagittal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 2, default: 1 },
    spotLabels: ["two finger-widths below the front hip point", "upper front thigh, middle line"],
    basis: "article",
    perSideBasis: "interpretation",
  },
  cues: [
    "Place the ball on muscle below the hip point, never on the belly or in the groin crease.",
    "Lower your weight a little at a time and stop at slight discomfort.",
    "Bend and straighten the knee slowly a few times if holding still feels stuck.",
  ],
  commonMistakes: [
    "Putting the ball on the abdomen or over a pulse in the groin.",
    "Propping up on straight arms so the low back sags into extension.",
  ],
  contraindications: [
    skinOrFracture,
    {
      tag: "hernia-abdominal",
      level: "do_not",
      note: "Hernia, recent abdominal or groin surgery, abdominal aneurysm, or pregnancy: skip this one.",
    },
    { tag: "pulse-groin", level: "do_not", note: "Never over a pulse or where the leg tingles." },
  ],
  level: 2,
  evidence: ["bartsch2021", "behm2020"],
  pressureLadder: ballPressure,
  regressions: ["smr-quads-roller", "smr-tfl-roller"],
  progressions: [],
  travelsThroughSpace: false,
};
