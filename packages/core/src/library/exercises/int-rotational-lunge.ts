import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intRotationalLunge: Exercise = {
  id: "int-rotational-lunge",
  ...titles["int-rotational-lunge"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["tri-planar hip and trunk control"],
    muscles: ["gluteus maximus", "gluteus medius", "obliques", "hip flexors (back leg)"],
  },
  position:
    "Step back into a lunge and turn the chest over the front leg, return to centre, then stand.",
  needsFloor: false,
  planes: ["sagittal", "transverse"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: { min: 2, default: 2 },
    reps: { min: 6, max: 8, default: 6 },
    tempo: "2 s down, 2 s turn, 2 s up",
    secondsPerRep: 6,
    restSeconds: 45,
    repDefinition: {
      text: "1 rep = back into the lunge, turn and return to centre, and stand up; each leg is counted.",
      phases: [
        { name: "Down", seconds: 2 },
        { name: "Turn", seconds: 2 },
        { name: "Up", seconds: 2 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Settle the lunge first, turn second.",
    "Turn from the ribs while the belt line keeps facing forward.",
    "Come back to centre before you stand.",
  ],
  commonMistakes: ["Twisting through the low back and knee.", "Turning while still moving down."],
  contraindications: [
    {
      tag: "radiating",
      level: "do_not",
      note: "Leg pain or tingling on turning: stop and report.",
    },
    { tag: "balance", level: "caution", note: "Hold a support or skip the turn." },
  ],
  level: 3,
  evidence: ["distefano2009"],
  pressureLadder: null,
  regressions: ["int-forward-reverse-lunge", "int-lateral-lunge"],
  progressions: [],
  travelsThroughSpace: true,
};
