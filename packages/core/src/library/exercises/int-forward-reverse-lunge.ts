import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intForwardReverseLunge: Exercise = {
  id: "int-forward-reverse-lunge",
  ...titles["int-forward-reverse-lunge"],
  step: "integrate",
  fromArticle: true,
  articlePrescription: "2 sets of 8 lunges; 1 rep = the same leg going forward and backward.",
  targets: {
    tissues: ["whole-body hip extension and control"],
    muscles: ["gluteus maximus", "quadriceps", "hip flexors (back leg, lengthening)", "trunk"],
  },
  position:
    "Standing; the same leg steps forward into a lunge, pushes back through standing, and steps behind into a lunge.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 8, max: 8, default: 8 },
    tempo: "about 3 s forward, 3 s backward",
    secondsPerRep: 6,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = the same leg going forward and then backward.",
      phases: [
        { name: "Forward", seconds: 3 },
        { name: "Back", seconds: 3 },
      ],
      basis: "article",
    },
    basis: "article",
    perSideBasis: "interpretation",
  },
  sideNoun: "leg",
  cues: [
    "One leg does the travelling; the other stays planted.",
    "Stay tall and squeeze the back-leg buttock at the bottom of each part.",
    "Push the floor away to come through the middle under control.",
  ],
  commonMistakes: [
    "Counting forward and backward as two reps.",
    "Tipping the pelvis forward at the bottom so the back arches.",
  ],
  contraindications: [
    { tag: "balance", level: "caution", note: "Poor balance: hold a rail or use the split squat." },
    {
      tag: "knee-pain",
      level: "caution",
      note: "Knee pain above your limit: shorter step, less depth.",
    },
  ],
  level: 2,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: ["int-supported-split-squat"],
  progressions: ["int-walking-lunge", "int-rotational-lunge"],
  travelsThroughSpace: true,
};
