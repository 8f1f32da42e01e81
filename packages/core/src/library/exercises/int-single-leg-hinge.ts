import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intSingleLegHinge: Exercise = {
  id: "int-single-leg-hinge",
  ...titles["int-single-leg-hinge"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["posterior chain, balance"],
    muscles: ["gluteus maximus", "hamstrings", "gluteus medius", "trunk"],
  },
  position:
    "Stand on one leg, fold at the hip as the free leg reaches back, then return to standing tall.",
  needsFloor: false,
  planes: ["sagittal", "transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 8, default: 6 },
    tempo: "2 s down, 1 s pause, 2 s up",
    secondsPerRep: 5,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = fold at the hip, a short pause, and stand up again on the same leg.",
      phases: [
        { name: "Down", seconds: 2 },
        { name: "Hold", seconds: 1 },
        { name: "Up", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Push the hip straight back and keep the spine long.",
    "Keep both hip bones facing the floor.",
    "Stand up by squeezing the standing buttock.",
  ],
  commonMistakes: ["Opening the free hip toward the ceiling.", "Rounding the back to reach lower."],
  contraindications: [
    { tag: "radiating", level: "do_not", note: "Pain or tingling down the leg: stop and report." },
    { tag: "balance", level: "caution", note: "Fingertips on a wall or keep the back toes down." },
  ],
  level: 3,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: ["int-step-up"],
  progressions: [],
  travelsThroughSpace: true,
};
