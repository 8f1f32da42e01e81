import type { Exercise } from "../exercise/exercise.ts";

/** What a list says of an exercise. */
export type ExerciseTitle = Pick<Exercise, "name" | "shortName" | "equipment" | "figureId">;

/**
 * The titles of the built-in exercises, apart from the rest: a screen that names them and says what to fetch loads
 * these two kilobytes and not the whole library. Each exercise takes its own from here.
 */
export const titles = {
  "smr-tfl-roller": {
    name: "Side-front hip roll",
    shortName: "Side-front hip roll",
    equipment: ["foam roller", "mat"],
  },
  "smr-hip-flexor-ball": {
    name: "Front-hip ball press",
    shortName: "Front-hip ball press",
    equipment: ["massage ball", "mat"],
  },
  "smr-quads-roller": {
    name: "Front-thigh roll",
    shortName: "Front-thigh roll",
    equipment: ["foam roller", "mat"],
  },
  "smr-lateral-thigh-roller": {
    name: "Outer-thigh roll",
    shortName: "Outer-thigh roll",
    equipment: ["foam roller", "mat"],
  },
  "smr-glute-ball": {
    name: "Buttock ball press",
    shortName: "Buttock press",
    equipment: ["massage ball", "mat"],
  },
  "smr-adductors-roller": {
    name: "Inner-thigh roll",
    shortName: "Inner-thigh roll",
    equipment: ["foam roller", "mat"],
  },
  "smr-hamstring-roller": {
    name: "Back-thigh roll",
    shortName: "Back-thigh roll",
    equipment: ["foam roller", "mat"],
  },
  "smr-wall-hip-ball": {
    name: "Wall side-hip ball",
    shortName: "Wall hip ball",
    equipment: ["massage ball", "wall"],
  },
  "mob-half-kneeling-rock": {
    name: "Half-kneeling hip-flexor rock",
    shortName: "Half-kneeling rock",
    equipment: ["mat or pad"],
  },
  "mob-couch-rock": {
    name: "Rear-foot-raised hip-flexor rock",
    shortName: "Rear foot raised",
    equipment: ["couch, bench or wall", "mat or pad"],
  },
  "mob-standing-split-rock": {
    name: "Standing split-stance rock",
    shortName: "Standing rock",
    equipment: ["wall or chair"],
  },
  "mob-half-kneeling-reach-rock": {
    name: "Half-kneeling rock with side reach",
    shortName: "Side-reach rock",
    equipment: ["mat or pad"],
  },
  "mob-90-90-switch": {
    name: "90/90 hip switch",
    shortName: "90/90 hip switch",
    equipment: ["mat"],
  },
  "mob-quadruped-rock-back": {
    name: "Hands-and-knees rock-back",
    shortName: "Rock-back",
    equipment: ["mat"],
  },
  "mob-adductor-rock": {
    name: "Side-leg adductor rock",
    shortName: "Adductor rock",
    equipment: ["mat"],
  },
  "mob-leg-swing": {
    name: "Supported front-to-back leg swing",
    shortName: "Leg swing",
    equipment: ["wall or rail"],
  },
  "act-wall-march": { name: "Wall march", shortName: "Wall march", equipment: ["wall"] },
  "act-pelvic-tilt": { name: "Lying pelvic tilt", shortName: "Pelvic tilt", equipment: ["mat"] },
  "act-glute-bridge": { name: "Glute bridge", shortName: "Glute bridge", equipment: ["mat"] },
  "act-single-leg-bridge": {
    name: "Single-leg bridge",
    shortName: "One-leg bridge",
    equipment: ["mat"],
  },
  "act-clamshell": {
    name: "Clamshell",
    shortName: "Clamshell",
    equipment: ["mat", "mini band (optional)"],
  },
  "act-dead-bug": { name: "Dead bug heel tap", shortName: "Dead bug", equipment: ["mat"] },
  "act-bird-dog": { name: "Bird dog", shortName: "Bird dog", equipment: ["mat"] },
  "act-side-plank": {
    name: "Side plank (knees or feet)",
    shortName: "Side plank",
    equipment: ["mat"],
  },
  "int-forward-reverse-lunge": {
    name: "Forward-to-reverse lunge, same leg",
    shortName: "Forward-to-reverse lunge",
    equipment: ["open floor space"],
  },
  "int-supported-split-squat": {
    name: "Supported split squat",
    shortName: "Split squat, held",
    equipment: ["chair, wall or rail"],
  },
  "int-walking-lunge": {
    name: "Walking lunge",
    shortName: "Walking lunge",
    equipment: ["open walkway"],
  },
  "int-lateral-lunge": {
    name: "Side lunge",
    shortName: "Side lunge",
    equipment: ["open floor space"],
  },
  "int-rotational-lunge": {
    name: "Reverse lunge with rotation",
    shortName: "Lunge, rotation",
    equipment: ["open floor space"],
  },
  "int-step-up": {
    name: "Step-up with knee drive",
    shortName: "Step-up",
    equipment: ["step or stair 10–30 cm"],
  },
  "int-lateral-band-walk": {
    name: "Side step with band",
    shortName: "Band side step",
    equipment: ["mini band (optional)"],
  },
  "int-single-leg-hinge": {
    name: "Single-leg hip hinge reach",
    shortName: "Hip hinge",
    equipment: ["open floor space", "light weight (optional)"],
  },
} satisfies Record<string, ExerciseTitle>;

/** The title of a built-in exercise by its slug; undefined for a trainer's own or an unknown one. */
export function titleOf(id: string): ExerciseTitle | undefined {
  return Object.hasOwn(titles, id) ? titles[id as keyof typeof titles] : undefined;
}
