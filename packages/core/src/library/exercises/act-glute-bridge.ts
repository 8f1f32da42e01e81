import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actGluteBridge: Exercise = {
  id: "act-glute-bridge",
  ...titles["act-glute-bridge"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: { tissues: ["hip extensors"], muscles: ["gluteus maximus", "hamstrings"] },
  position:
    "On the back, knees bent, feet hip-width; hips lift until trunk and thighs make a line.",
  needsFloor: true,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: false,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 10 },
    tempo: "1 s up, 2 s hold, 1 s down",
    secondsPerRep: 4,
    holdSecondsPerRep: 2,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the hips go up, pause and come down.",
      phases: [
        { name: "Up", seconds: 1 },
        { name: "Hold", seconds: 2 },
        { name: "Down", seconds: 1 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Flatten the back lightly first, then press through the heels.",
    "Stop when the hips are level with the line from knee to shoulder.",
    "Pause and feel the buttocks, not the back.",
  ],
  commonMistakes: ["Pushing up with the low back.", "Feet so far away that the hamstrings cramp."],
  contraindications: [
    {
      tag: "pregnancy",
      level: "caution",
      note: "Lying flat may not suit later pregnancy: use a raised back support.",
    },
  ],
  level: 1,
  evidence: ["dejesus2020", "schellenberg2007"],
  pressureLadder: null,
  regressions: ["act-pelvic-tilt"],
  progressions: ["act-single-leg-bridge", "act-wall-march"],
  travelsThroughSpace: false,
};
