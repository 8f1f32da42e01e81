import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actPelvicTilt: Exercise = {
  id: "act-pelvic-tilt",
  ...titles["act-pelvic-tilt"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["pelvic control"],
    muscles: ["abdominals", "gluteus maximus", "lumbar extensors"],
  },
  position:
    "On the back, knees bent, feet flat; the pelvis rolls gently to flatten and then un-flatten the low back.",
  needsFloor: true,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: false,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 10, default: 10 },
    tempo: "about 2 s each way",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = tilt back, and return through the middle to a small forward tilt.",
      phases: [
        { name: "Tilt", seconds: 2 },
        { name: "Return", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Picture a bowl of water on the pelvis and tip it slowly each way.",
    "Use a small range and find the middle.",
    "Keep breathing and keep the legs relaxed.",
  ],
  commonMistakes: [
    "Lifting the hips off the floor.",
    "Pushing hard through the feet to fake the tilt.",
  ],
  contraindications: [
    {
      tag: "pregnancy",
      level: "caution",
      note: "Later pregnancy: do it standing against a wall or on hands and knees.",
    },
  ],
  level: 1,
  evidence: ["laird2014"],
  pressureLadder: null,
  regressions: [],
  progressions: ["act-glute-bridge", "act-dead-bug", "act-bird-dog"],
  travelsThroughSpace: false,
};
