import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";
import { rollerPressure, skinOrFracture, tenderSpots } from "../shared.ts";

export const smrHamstringRoller: Exercise = {
  id: "smr-hamstring-roller",
  ...titles["smr-hamstring-roller"],
  step: "smr",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hamstring group"],
    muscles: ["biceps femoris", "semitendinosus", "semimembranosus"],
  },
  position: "Seated with the roller under one thigh, hands behind, other foot on the floor.",
  needsFloor: true,
  planes: [],
  primesPlanes: ["sagittal"],
  dosage: {
    ...tenderSpots,
    spotsPerSide: { min: 1, max: 3, default: 2 },
    spotLabels: [
      "upper back thigh, below the sit bone",
      "mid back thigh",
      "lower back thigh, above the knee",
    ],
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Keep the chest tall and lift only as much weight as you can hold calmly.",
    "Turn the leg slightly in and out to find the tender strand.",
    "Stay out of the hollow behind the knee.",
  ],
  commonMistakes: [
    "Pressing into the back of the knee.",
    "Shrugging and hanging on the shoulders.",
  ],
  contraindications: [
    {
      tag: "radiating",
      level: "do_not",
      note: "Tingling or shooting down the leg: stop and report.",
    },
    skinOrFracture,
    {
      tag: "wrist-shoulder",
      level: "caution",
      note: "Sore wrists or shoulders: sit on a chair with a ball instead.",
    },
  ],
  level: 1,
  evidence: ["couture2015", "konrad2022train"],
  pressureLadder: rollerPressure,
  regressions: [],
  progressions: ["smr-glute-ball", "smr-adductors-roller"],
  travelsThroughSpace: false,
};
