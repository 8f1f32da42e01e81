import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobLegSwing: Exercise = {
  id: "mob-leg-swing",
  ...titles["mob-leg-swing"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip-flexor complex", "hamstrings"],
    muscles: ["iliopsoas", "rectus femoris", "hamstrings", "gluteus maximus"],
  },
  position: "Standing tall side-on to a support, swinging the far leg forward and back.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 12 },
    tempo: "relaxed, controlled pendulum",
    secondsPerRep: 2,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = forward and back once.",
      phases: [
        { name: "Forward", seconds: 1 },
        { name: "Back", seconds: 1 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Start small and let the swing grow over the first five.",
    "Keep the trunk quiet as if balancing a cup.",
    "Squeeze the buttock briefly as the leg goes behind.",
  ],
  commonMistakes: ["Kicking hard so the low back whips.", "Leaning away from the swing."],
  contraindications: [
    { tag: "balance", level: "caution", note: "Hold a fixed support." },
    { tag: "acute-strain", level: "caution", note: "Recent hamstring or hip-flexor strain: skip." },
  ],
  level: 2,
  evidence: ["behm2016"],
  pressureLadder: null,
  regressions: ["mob-standing-split-rock"],
  progressions: [],
  travelsThroughSpace: false,
};
