import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobAdductorRock: Exercise = {
  id: "mob-adductor-rock",
  ...titles["mob-adductor-rock"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["adductor group", "hip capsule"],
    muscles: ["adductor longus", "adductor magnus", "gracilis"],
  },
  position:
    "Hands and knees with one leg straight out to the side, foot flat; hips rock back and forward.",
  needsFloor: true,
  planes: ["frontal", "sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 10 },
    tempo: "about 2 s back, 2 s forward",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the hips go back to just short of discomfort, and return.",
      phases: [
        { name: "Back", seconds: 2 },
        { name: "Forward", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Point the straight-leg foot forward and keep it flat.",
    "Send the hips back on a straight line.",
    "Keep the trunk still; only the hips travel.",
  ],
  commonMistakes: [
    "Rolling the weight onto the straight leg.",
    "Letting the low back round at the bottom.",
  ],
  contraindications: [
    {
      tag: "groin-strain",
      level: "caution",
      note: "Recent groin strain: shorten the range or skip.",
    },
    { tag: "kneeling-pain", level: "caution", note: "Pad the kneeling leg." },
  ],
  level: 2,
  evidence: ["behm2016"],
  pressureLadder: null,
  regressions: ["mob-quadruped-rock-back"],
  progressions: [],
  travelsThroughSpace: false,
};
