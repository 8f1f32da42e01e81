import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intSupportedSplitSquat: Exercise = {
  id: "int-supported-split-squat",
  ...titles["int-supported-split-squat"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip extension under load"],
    muscles: ["gluteus maximus", "quadriceps", "hip flexors (back leg)"],
  },
  position:
    "Split stance holding a support; both knees bend and straighten without the feet moving.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 10, default: 8 },
    tempo: "2 s down, 2 s up",
    secondsPerRep: 4,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = down and up once, with the same leg in front.",
      phases: [
        { name: "Down", seconds: 2 },
        { name: "Up", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Drop straight down like an elevator.",
    "Keep the back-leg buttock gently on.",
    "Use the support for balance, not to pull.",
  ],
  commonMistakes: ["Front heel lifting.", "Leaning so far that the back rounds."],
  contraindications: [
    {
      tag: "knee-pain",
      level: "caution",
      note: "Reduce depth; keep knee discomfort inside the green range.",
    },
  ],
  level: 1,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: [],
  progressions: ["int-forward-reverse-lunge", "int-step-up"],
  travelsThroughSpace: false,
};
