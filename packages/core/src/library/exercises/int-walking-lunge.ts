import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intWalkingLunge: Exercise = {
  id: "int-walking-lunge",
  ...titles["int-walking-lunge"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["gait-like hip extension"],
    muscles: ["gluteus maximus", "quadriceps", "trunk"],
  },
  position: "Step forward into a lunge and bring the back leg through into the next step.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 8, max: 8, default: 8 },
    tempo: "controlled, one breath per step",
    secondsPerRep: 4,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = one step into the lunge and up through it; each leg is counted.",
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
    "Finish each step tall before starting the next.",
    "Push through the whole front foot.",
    "Let the back hip open; do not reach it by arching.",
  ],
  commonMistakes: ["Rushing so balance never settles.", "Steps so long that the pelvis tips."],
  contraindications: [
    { tag: "balance", level: "caution", note: "Walk alongside a wall or rail." },
    { tag: "knee-pain", level: "caution", note: "Shorter steps and less depth." },
  ],
  level: 3,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: ["int-forward-reverse-lunge"],
  progressions: [],
  travelsThroughSpace: true,
};
