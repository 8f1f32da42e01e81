import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actDeadBug: Exercise = {
  id: "act-dead-bug",
  ...titles["act-dead-bug"],
  step: "activate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["anterior trunk control"],
    muscles: ["abdominals", "iliopsoas (controlled)"],
  },
  position:
    "On the back, hips and knees at 90 degrees, arms up; one heel lowers to tap the floor and returns.",
  needsFloor: true,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 10, default: 8 },
    tempo: "2 s down, 2 s up",
    secondsPerRep: 4,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = one heel goes down and returns; each leg is counted.",
      phases: [
        { name: "Down", seconds: 2 },
        { name: "Up", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Keep the low back the same distance from the floor throughout.",
    "Breathe out as the heel goes down.",
    "Go only as low as the back stays still.",
  ],
  commonMistakes: ["Ribs flaring and back arching.", "Holding the breath."],
  contraindications: [
    {
      tag: "abdominal-doming",
      level: "caution",
      note: "A ridge or bulge along the midline of the belly: make it easier or stop.",
    },
    { tag: "pregnancy", level: "caution", note: "Not flat on the back in later pregnancy." },
  ],
  level: 2,
  evidence: ["owen2020"],
  pressureLadder: null,
  regressions: ["act-pelvic-tilt"],
  progressions: ["act-wall-march"],
  travelsThroughSpace: false,
};
