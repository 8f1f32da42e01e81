import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actSingleLegBridge: Exercise = {
  id: "act-single-leg-bridge",
  ...titles["act-single-leg-bridge"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip extensors", "pelvic stabilisers"],
    muscles: ["gluteus maximus", "gluteus medius", "hamstrings", "obliques"],
  },
  position: "Bridge position with one foot down and the other knee held level or straight.",
  needsFloor: true,
  planes: ["sagittal", "transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 10, default: 8 },
    tempo: "1 s up, 2 s hold, 1 s down",
    secondsPerRep: 4,
    holdSecondsPerRep: 2,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the hips go up, pause and come down on the same leg.",
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
  sideNoun: "leg",
  cues: [
    "Keep both hip bones facing the ceiling.",
    "Lift only as high as you can stay level.",
    "Press through the whole foot.",
  ],
  commonMistakes: [
    "Free-side hip dropping or twisting.",
    "Hamstring cramp from pushing with the toes; bring the heel closer.",
  ],
  contraindications: [
    { tag: "radiating", level: "do_not", note: "Pain or tingling down the leg: stop and report." },
    { tag: "pregnancy", level: "caution", note: "Use the two-leg version with back support." },
  ],
  level: 3,
  evidence: ["slb2025"],
  pressureLadder: null,
  regressions: ["act-glute-bridge"],
  progressions: [],
  travelsThroughSpace: false,
};
