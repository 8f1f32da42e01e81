import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actBirdDog: Exercise = {
  id: "act-bird-dog",
  ...titles["act-bird-dog"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["posterior chain with anti-rotation"],
    muscles: ["gluteus maximus", "lumbar extensors", "obliques", "shoulder stabilisers"],
  },
  position: "Hands and knees; opposite arm and leg reach long without the trunk moving.",
  needsFloor: true,
  planes: ["sagittal", "transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 5, max: 8, default: 6 },
    tempo: "2 s out, 2 s hold, 2 s back",
    secondsPerRep: 6,
    holdSecondsPerRep: 2,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = one arm and the opposite leg go out and back; each side is counted.",
      phases: [
        { name: "Out", seconds: 2 },
        { name: "Hold", seconds: 2 },
        { name: "Back", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  cues: [
    "Reach long rather than high.",
    "Keep the belt line level as if carrying a tray.",
    "Push the floor away with the supporting hand.",
  ],
  commonMistakes: ["Lifting the leg so high that the back arches.", "Swaying to one side."],
  contraindications: [
    { tag: "wrist-shoulder", level: "caution", note: "Use fists or forearms." },
    { tag: "kneeling-pain", level: "caution", note: "Pad the knees." },
  ],
  level: 2,
  evidence: ["owen2020"],
  pressureLadder: null,
  regressions: ["act-pelvic-tilt"],
  progressions: [],
  travelsThroughSpace: false,
};
