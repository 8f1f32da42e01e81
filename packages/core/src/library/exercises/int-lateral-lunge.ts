import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intLateralLunge: Exercise = {
  id: "int-lateral-lunge",
  ...titles["int-lateral-lunge"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["frontal-plane hip control"],
    muscles: ["gluteus medius", "adductors", "gluteus maximus", "quadriceps"],
  },
  position: "Step wide to one side, sit the hip back over that foot, and push back to standing.",
  needsFloor: false,
  planes: ["frontal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 10, default: 8 },
    tempo: "2 s out, 1 s pause, 2 s back",
    secondsPerRep: 5,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = out to one side and back to standing; each side is counted.",
      phases: [
        { name: "Out", seconds: 2 },
        { name: "Hold", seconds: 1 },
        { name: "Back", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Step, then sit the hip back.",
    "Keep the still leg long with its foot flat.",
    "Push the floor sideways to return.",
  ],
  commonMistakes: ["Knee falling inward.", "Rounding the back to get lower."],
  contraindications: [
    { tag: "groin-strain", level: "caution", note: "Recent groin strain: short step." },
    { tag: "balance", level: "caution", note: "Hold a support." },
  ],
  level: 2,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: ["int-lateral-band-walk"],
  progressions: ["int-rotational-lunge"],
  travelsThroughSpace: true,
};
