import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intStepUp: Exercise = {
  id: "int-step-up",
  ...titles["int-step-up"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["single-leg hip extension"],
    muscles: ["gluteus maximus", "gluteus medius", "quadriceps"],
  },
  position:
    "One foot on a step; stand up tall on it, lift the other knee, and lower back with control.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 10, default: 8 },
    tempo: "1 s up, 1 s pause, 2 s down",
    secondsPerRep: 4,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = up onto the step, a pause with the free knee lifted, and down.",
      phases: [
        { name: "Up", seconds: 1 },
        { name: "Hold", seconds: 1 },
        { name: "Down", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Lean slightly forward and push through the whole foot on the step.",
    "Finish tall with the standing buttock on.",
    "Lower quietly.",
  ],
  commonMistakes: ["Bouncing off the floor leg.", "Hip dropping on the free side at the top."],
  contraindications: [
    { tag: "balance", level: "caution", note: "Use a rail." },
    { tag: "knee-pain", level: "caution", note: "Lower step." },
  ],
  level: 2,
  evidence: ["macaskill2014"],
  pressureLadder: null,
  regressions: ["int-supported-split-squat"],
  progressions: ["int-single-leg-hinge"],
  travelsThroughSpace: true,
};
