import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actSidePlank: Exercise = {
  id: "act-side-plank",
  ...titles["act-side-plank"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["lateral trunk and hip"],
    muscles: ["quadratus lumborum", "obliques", "gluteus medius"],
  },
  position: "On one forearm and the knees (easier) or feet, hips lifted to a straight line.",
  needsFloor: true,
  planes: ["frontal"],
  primesPlanes: [],
  dosage: {
    kind: "hold",
    perSide: true,
    sets: { min: 2, default: 2 },
    seconds: { min: 10, max: 60, default: 20 },
    restSeconds: 30,
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Push the floor away and keep the neck long.",
    "Bring the hips forward so the body is one plank.",
    "Stop the clock when the line breaks.",
  ],
  commonMistakes: ["Sagging through the shoulder.", "Hips drifting behind the line."],
  contraindications: [
    {
      tag: "shoulder",
      level: "caution",
      note: "Shoulder pain: use the knees or do a standing wall side plank.",
    },
  ],
  level: 2,
  evidence: ["mcgill1999", "sbt2022"],
  pressureLadder: null,
  regressions: ["act-clamshell"],
  progressions: [],
  travelsThroughSpace: false,
};
