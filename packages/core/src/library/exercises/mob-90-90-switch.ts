import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mob9090Switch: Exercise = {
  id: "mob-90-90-switch",
  ...titles["mob-90-90-switch"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip capsule", "deep rotators"],
    muscles: ["gluteus medius", "piriformis", "hip internal rotators"],
  },
  position:
    "Seated, knees bent about 90 degrees and feet wide, hands behind; both knees swing from one side to the other.",
  needsFloor: true,
  planes: ["transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: false,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 8, max: 12, default: 10 },
    tempo: "slow and even",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = the knees go to one side and back to the other side.",
      phases: [
        { name: "Across", seconds: 2 },
        { name: "Back", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Keep the chest tall and let the hips do the turning.",
    "Use the hands as much as you need.",
    "Stop each side at slight discomfort, not at the floor.",
  ],
  commonMistakes: [
    "Slumping so the low back takes the movement.",
    "Dropping the knees instead of lowering them.",
  ],
  contraindications: [
    {
      tag: "hip-replacement",
      level: "do_not",
      note: "Hip replacement or rotation precautions: skip unless your surgeon or therapist agrees.",
    },
    {
      tag: "front-hip-pinch",
      level: "caution",
      note: "Pinching deep in the hip: widen the feet and shrink the range.",
    },
  ],
  level: 2,
  evidence: ["avman2019"],
  pressureLadder: null,
  regressions: ["mob-quadruped-rock-back"],
  progressions: [],
  travelsThroughSpace: false,
};
