import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobStandingSplitRock: Exercise = {
  id: "mob-standing-split-rock",
  ...titles["mob-standing-split-rock"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: { tissues: ["hip-flexor complex", "calf"], muscles: ["iliopsoas", "rectus femoris"] },
  position: "Standing in a long stride with a hand on a wall, back heel up or down as comfortable.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 12 },
    tempo: "about 2 s in, 2 s back",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = drive in from the hips to just short of discomfort, and return to the start.",
      phases: [
        { name: "In", seconds: 2 },
        { name: "Back", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Squeeze the back-leg buttock, then glide the hips forward.",
    "Keep the belt line level rather than tipping forward.",
    "Come back before the stretch turns sharp.",
  ],
  commonMistakes: [
    "Leaning the chest forward instead of moving the hips.",
    "Letting the back foot turn out.",
  ],
  contraindications: [
    { tag: "balance", level: "caution", note: "Keep a hand on a stable support." },
  ],
  level: 1,
  evidence: ["behm2016"],
  pressureLadder: null,
  regressions: [],
  progressions: ["mob-half-kneeling-rock", "mob-leg-swing"],
  travelsThroughSpace: false,
};
