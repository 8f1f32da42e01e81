import type { Exercise } from "../../exercise/exercise.ts";
import { titles } from "../titles.ts";

export const actWallMarch: Exercise = {
  id: "act-wall-march",
  ...titles["act-wall-march"],
  step: "activate",
  fromArticle: true,
  articlePrescription: "2 sets of 10 reps, each leg.",
  targets: {
    tissues: ["hip extensors at end range", "trunk stabilisers"],
    muscles: ["gluteus maximus (stance leg)", "abdominals", "iliopsoas (driving leg)"],
  },
  position:
    "Hands on a wall, whole body in one line leaning forward, weight on the balls of the feet; one knee drives up while the other leg pushes straight.",
  needsFloor: false,
  planes: ["sagittal"],
  primesPlanes: [],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 2, default: 2 },
    reps: { min: 10, max: 10, default: 10 },
    tempo: "drive up briskly, 1 s pause, lower under control",
    secondsPerRep: 3,
    restSeconds: 30,
    repDefinition: {
      text: "1 rep = one knee drives up, pauses and comes down; all reps on one leg, then the other.",
      phases: [
        { name: "Drive", seconds: 1 },
        { name: "Hold", seconds: 1 },
        { name: "Lower", seconds: 1 },
      ],
      basis: "editorial_default",
    },
    basis: "article",
    perSideBasis: "stated",
  },
  sideNoun: "leg",
  cues: [
    "Make one straight line from heel to head and keep the lean.",
    "Push the wall away through the straight back leg and squeeze that buttock.",
    "Drive the knee without letting the belt line tip.",
  ],
  commonMistakes: [
    "Standing up out of the lean when the knee comes up.",
    "Arching the low back instead of extending the back hip.",
  ],
  contraindications: [
    { tag: "shoulder", level: "caution", note: "Wrist or shoulder pain: forearms on the wall." },
    {
      tag: "balance",
      level: "caution",
      note: "Keep toes of the driving leg light on the floor at first.",
    },
  ],
  level: 2,
  evidence: ["parr2017"],
  pressureLadder: null,
  regressions: ["act-glute-bridge", "act-dead-bug"],
  progressions: [],
  travelsThroughSpace: false,
};
