import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobHalfKneelingRock: Exercise = {
  id: "mob-half-kneeling-rock",
  ...titles["mob-half-kneeling-rock"],
  step: "mobilize",
  fromArticle: true,
  articlePrescription:
    "2 sets minimum of 10–15 “rocks” back and forth, stopping just before the point of discomfort (only slight discomfort), driving in from the hips first.",
  targets: {
    tissues: ["hip-flexor complex", "front hip capsule"],
    muscles: ["iliopsoas", "rectus femoris", "tensor fasciae latae"],
  },
  position: "One knee down on a pad, other foot forward, both knees about 90 degrees, trunk tall.",
  needsFloor: true,
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
      basis: "article",
    },
    basis: "article",
    perSideBasis: "interpretation",
  },
  sideNoun: "leg",
  cues: [
    "Tuck the tailbone slightly and squeeze the down-side buttock before you move.",
    "Let the hips travel first; the chest just rides along.",
    "Turn back just before discomfort and repeat like a slow pendulum.",
  ],
  commonMistakes: [
    "Arching the low back to look as if the hip moved further.",
    "Bouncing into the end point.",
  ],
  contraindications: [
    {
      tag: "kneeling-pain",
      level: "caution",
      note: "Kneeling hurts: double the pad or use the standing version.",
    },
    {
      tag: "front-hip-pinch",
      level: "caution",
      note: "Pinching at the front of the hip: shorten the range; stop if it stays.",
    },
  ],
  level: 1,
  evidence: ["gonzalez2024", "behm2016", "roach2015"],
  pressureLadder: null,
  regressions: ["mob-standing-split-rock"],
  progressions: ["mob-couch-rock", "mob-half-kneeling-reach-rock"],
  travelsThroughSpace: false,
};
