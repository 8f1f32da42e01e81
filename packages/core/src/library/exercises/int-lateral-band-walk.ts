import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const intLateralBandWalk: Exercise = {
  id: "int-lateral-band-walk",
  ...titles["int-lateral-band-walk"],
  step: "integrate",
  fromArticle: false,
  articlePrescription: null,
  targets: {
    tissues: ["frontal-plane pelvic control in motion"],
    muscles: ["gluteus medius", "gluteus maximus", "tensor fasciae latae (kept low)"],
  },
  position: "Slight knee bend, band above the knees or none; small steps sideways.",
  needsFloor: false,
  planes: ["frontal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 8, max: 12, default: 10 },
    tempo: "steady, one step per two seconds",
    secondsPerRep: 2,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = one step in the leading direction and the other foot follows; each direction is counted.",
      phases: [
        { name: "Step", seconds: 1 },
        { name: "Follow", seconds: 1 },
      ],
      basis: "editorial_default",
    },
    basis: "editorial_default",
    perSideBasis: "stated",
  },
  sideNoun: "direction",
  cues: [
    "Lead with the hip, not the foot.",
    "Keep the feet at least hip-width so the band never goes slack.",
    "Keep the belt line level.",
  ],
  commonMistakes: ["Swaying the trunk side to side.", "Knees falling in between steps."],
  contraindications: [{ tag: "balance", level: "caution", note: "Stand near a wall." }],
  level: 1,
  evidence: ["bishop2018"],
  pressureLadder: null,
  regressions: [],
  progressions: ["int-lateral-lunge"],
  travelsThroughSpace: true,
};
