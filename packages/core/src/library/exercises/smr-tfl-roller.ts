import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { bloodClot, rollerPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrTflRoller: Exercise = {
  id: "smr-tfl-roller",
  ...titles["smr-tfl-roller"],
  step: "smr",
  fromArticle: true,
  articlePrescription:
    "At least 30 s on the most tender areas around the front and side of the hips, held still or gently kneaded back and forth; 2–5 min on especially sensitive areas.",
  targets: {
    tissues: ["tensor fasciae latae", "upper iliotibial band attachment"],
    muscles: ["tensor fasciae latae", "gluteus medius (front fibres)"],
  },
  position:
    "Side-lying on the roller, body turned roughly 45 degrees toward the floor so the front pocket area is down; forearm and top foot share the load.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["sagittal", "frontal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: [
      "front-pocket area just below and outside the bony hip point",
      "midway between hip point and top of thigh bone",
      "upper outer hip",
    ],
    basis: "article",
    perSideBasis: "interpretation",
  },
  cues: [
    "Search slowly until you meet the most tender spot, then stop there.",
    "Breathe out long and let the hip go heavy; nothing needs to be forced.",
    "Stay still or knead a few centimetres, whichever lets the area soften.",
  ],
  commonMistakes: [
    "Rolling quickly up and down the whole thigh instead of staying on the tender area.",
    "Pressing on the bony points (hip point or the bump at the side of the hip).",
  ],
  contraindications: [
    skinOrFracture,
    bloodClot,
    {
      tag: "bone-bump",
      level: "caution",
      note: "Keep off bony points and off any area that goes numb or tingles.",
    },
  ],
  level: 1,
  evidence: ["bartsch2021", "behm2020", "wiewelhove2019"],
  pressureLadder: rollerPressure,
  regressions: ["smr-wall-hip-ball"],
  progressions: ["smr-hip-flexor-ball"],
  travelsThroughSpace: false,
};
