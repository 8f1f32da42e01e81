import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobHalfKneelingReachRock: Exercise = {
  id: "mob-half-kneeling-reach-rock",
  ...titles["mob-half-kneeling-reach-rock"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["hip-flexor complex", "lateral trunk line"],
    muscles: ["iliopsoas", "tensor fasciae latae", "quadratus lumborum", "latissimus dorsi"],
  },
  position:
    "Half-kneeling; arm on the kneeling side reaches overhead and slightly across as the hips rock forward.",
  needsFloor: true,
  planes: ["sagittal", "frontal", "transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 10 },
    tempo: "about 2.5 s in, 2.5 s back",
    secondsPerRep: 5,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = drive in from the hips to just short of discomfort, and return to the start.",
      phases: [
        { name: "In", seconds: 2.5 },
        { name: "Back", seconds: 2.5 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Rock first, reach second.",
    "Grow long through the side rather than folding.",
    "Keep the buttock on so the reach does not become a back bend.",
  ],
  commonMistakes: [
    "Collapsing into a side bend at the waist.",
    "Twisting the pelvis away from the front leg.",
  ],
  contraindications: [
    { tag: "shoulder", level: "caution", note: "Overhead reach hurts: keep the hand on the hip." },
    { tag: "kneeling-pain", level: "caution", note: "Pad the knee or use the standing version." },
  ],
  level: 2,
  evidence: ["behm2016"],
  pressureLadder: null,
  regressions: ["mob-half-kneeling-rock"],
  progressions: [],
  travelsThroughSpace: false,
};
