import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actClamshell: Exercise = {
  id: "act-clamshell",
  ...titles["act-clamshell"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip external rotators and abductors"],
    muscles: ["gluteus medius", "gluteus maximus (upper fibres)"],
  },
  position: "Side-lying, hips and knees bent, feet together; top knee opens.",
  needsFloor: true,
  planes: ["transverse", "frontal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 12 },
    tempo: "1 s open, 1 s pause, 1 s close",
    secondsPerRep: 3,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the top knee opens, pauses and closes.",
      phases: [
        { name: "Open", seconds: 1 },
        { name: "Hold", seconds: 1 },
        { name: "Close", seconds: 1 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Stack the hips and keep the top one from rolling back.",
    "Open from the back pocket of the top hip.",
    "Small and clean beats big and rolling.",
  ],
  commonMistakes: [
    "Rotating the whole pelvis to lift the knee higher.",
    "Feeling it mainly at the front of the hip; bend the hips less.",
  ],
  contraindications: [
    {
      tag: "side-lying",
      level: "caution",
      note: "Side-lying sore: pillow under the waist or do it standing against a wall.",
    },
  ],
  level: 1,
  evidence: ["bishop2018", "macadam2015"],
  pressureLadder: null,
  regressions: [],
  progressions: ["act-side-plank"],
  travelsThroughSpace: false,
};
