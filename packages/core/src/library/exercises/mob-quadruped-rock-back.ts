import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobQuadrupedRockBack: Exercise = {
  id: "mob-quadruped-rock-back",
  ...titles["mob-quadruped-rock-back"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip capsule", "posterior hip"],
    muscles: ["gluteus maximus", "deep hip rotators"],
  },
  position:
    "Hands under shoulders, knees under hips; hips travel back toward the heels and return.",
  needsFloor: true,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: false,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 10 },
    tempo: "about 2 s back, 2 s forward",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the hips go back to just before the low back rounds, and return.",
      phases: [
        { name: "Back", seconds: 2 },
        { name: "Forward", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Start the movement by sending the tail back.",
    "Keep the low back the same shape throughout.",
    "Find the depth where the shape would change and turn around there.",
  ],
  commonMistakes: [
    "Rounding the low back to reach the heels.",
    "Rushing so the range is never noticed.",
  ],
  contraindications: [
    {
      tag: "knee-flexion",
      level: "caution",
      note: "Painful deep knee bend: smaller range or a pillow behind the knees.",
    },
    { tag: "wrist-shoulder", level: "caution", note: "Sore wrists: make fists or use forearms." },
  ],
  level: 1,
  evidence: ["behm2016"],
  pressureLadder: null,
  regressions: [],
  progressions: ["mob-adductor-rock", "mob-90-90-switch"],
  travelsThroughSpace: false,
};
