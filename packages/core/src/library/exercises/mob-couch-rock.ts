import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const mobCouchRock: Exercise = {
  id: "mob-couch-rock",
  ...titles["mob-couch-rock"],
  step: "mobilize",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["rectus femoris", "hip-flexor complex"],
    muscles: ["rectus femoris", "iliopsoas"],
  },
  position:
    "Half-kneeling with the back shin or foot resting up a wall or couch, hands on the front thigh or a block.",
  needsFloor: true,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 15, default: 10 },
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
    "Set the pelvis level before lifting the chest.",
    "Rock from the hip a small distance; this version needs less range.",
    "Keep the down-side buttock gently on the whole time.",
  ],
  commonMistakes: [
    "Letting the pelvis tip forward and the back sway.",
    "Forcing the heel to the buttock.",
  ],
  contraindications: [
    {
      tag: "knee-flexion",
      level: "caution",
      note: "Painful deep knee bend or recent knee surgery: stay with the half-kneeling rock.",
    },
    { tag: "kneeling-pain", level: "caution", note: "Pad the knee well." },
  ],
  level: 3,
  evidence: ["gonzalez2024", "behm2016"],
  pressureLadder: null,
  regressions: ["mob-half-kneeling-rock"],
  progressions: [],
  travelsThroughSpace: false,
};
