import { withAmounts } from "../dosage/default-dose.ts";
import type { Amounts } from "../dosage/default-dose.ts";
import { defaultDoseOf } from "../dosage/default-dose.ts";
import type { Routine, RoutineItem } from "../routine/routine.ts";
import { exerciseById } from "./exercises.ts";

function item(exerciseId: string, amounts: Amounts = {}): RoutineItem {
  const exercise = exerciseById(exerciseId);
  if (!exercise) throw new Error(`The library has no exercise ${exerciseId}`);
  return { exerciseId, dose: withAmounts(defaultDoseOf(exercise.dosage), amounts) };
}

/** The routines that come with the product, with concrete doses. */
export const routines: readonly Routine[] = [
  {
    id: "front-hip-reset",
    name: "Front-hip reset",
    level: "beginner",
    audience: "General adult with stiff front hips",
    sequence: "walkthrough",
    items: [
      item("smr-tfl-roller"),
      item("smr-hip-flexor-ball"),
      item("mob-half-kneeling-rock"),
      item("act-wall-march"),
      item("int-forward-reverse-lunge"),
    ],
    why: "The article as written: its walk-through order and its doses exactly. Five exercises, close to the small count that home-exercise reviews link with better adherence.",
    frequency: "3–5 days a week for 4 weeks, then re-test",
    safetyNotes: [],
  },
  {
    id: "gentle-start",
    name: "Gentle start",
    level: "beginner",
    audience: "New, deconditioned or sensitive; nothing face down",
    sequence: "walkthrough",
    items: [
      item("smr-wall-hip-ball"),
      item("mob-quadruped-rock-back"),
      item("act-pelvic-tilt"),
      item("act-glute-bridge"),
      item("int-supported-split-squat"),
      item("int-lateral-band-walk", { sets: 1 }),
    ],
    why: "All but the glute bridge (one rung up from the pelvic tilt) are bottom rungs. Pelvic tilt comes first in the activation block because the article cares about being able to move out of the tilted position, not about the posture itself. The band walk supplies movement through space at very low load.",
    frequency: "Most days, short; move up one rung when two sessions in a row stay at 0 to 2 of 10",
    safetyNotes: ["If pain is above 5 of 10 at rest, or spreading, get advice before starting."],
  },
  {
    id: "desk-break",
    name: "Desk break",
    level: "beginner",
    audience: "Desk worker, work clothes, no floor",
    sequence: "walkthrough",
    items: [
      item("smr-wall-hip-ball", { spotsPerSide: 1 }),
      item("mob-standing-split-rock"),
      item("act-wall-march", { sets: 1 }),
      item("int-step-up", { sets: 1 }),
    ],
    why: "All standing, needs a wall, a ball and one stair. Covers the four steps in under ten minutes so it can be repeated during long sitting.",
    frequency: "1–3 times per working day",
    safetyNotes: [],
  },
  {
    id: "tri-planar-hips",
    name: "Tri-planar hips",
    level: "intermediate",
    audience: "Has the sagittal plane comfortable, limited side-to-side or rotation on intake",
    sequence: "walkthrough",
    items: [
      item("smr-glute-ball"),
      item("smr-adductors-roller"),
      item("mob-90-90-switch"),
      item("mob-adductor-rock"),
      item("act-clamshell"),
      item("act-side-plank"),
      item("int-lateral-lunge"),
      item("int-rotational-lunge"),
    ],
    why: "Built from the article's 'tri-planar range of motion/stability' variable: each plane appears in both the mobility and the integration block. Eight items, so use it as a weekly longer session, not daily.",
    frequency: "1–2 times a week alongside a shorter routine",
    safetyNotes: [],
  },
  {
    id: "pre-run",
    name: "Runner's preparation",
    level: "intermediate",
    audience: "Runner before an easy or quality run",
    sequence: "walkthrough",
    items: [
      item("smr-quads-roller", { spotsPerSide: 1 }),
      item("mob-half-kneeling-rock"),
      item("mob-leg-swing", { sets: 1 }),
      item("act-wall-march"),
      item("int-walking-lunge", { sets: 1 }),
    ],
    why: "Short rolling, dynamic stretching, then the wall march because the article ties it to the forward lean used in running. Rolling effects fade within minutes in one ITB study, so it is placed directly before movement.",
    frequency: "Before runs",
    safetyNotes: [],
  },
  {
    id: "lifter-prep",
    name: "Lifter's lower-body preparation",
    level: "intermediate",
    audience: "Squat or deadlift day",
    sequence: "walkthrough",
    items: [
      item("smr-quads-roller", { spotsPerSide: 1 }),
      item("mob-couch-rock"),
      item("act-single-leg-bridge"),
      item("act-dead-bug"),
      item("int-single-leg-hinge"),
      item("int-forward-reverse-lunge", { sets: 1 }),
    ],
    why: "Hip extension range, single-leg extension strength and anterior trunk control before loaded hinging. Doses are kept low; trials of gluteal activation warm-ups are mixed, so no performance promise is made.",
    frequency: "Before lower-body sessions",
    safetyNotes: [],
  },
  {
    id: "trunk-first",
    name: "Trunk-first",
    level: "intermediate",
    audience: "Low plank, bridge or side-plank result on intake",
    sequence: "walkthrough",
    items: [
      item("smr-glute-ball", { spotsPerSide: 1 }),
      item("mob-half-kneeling-rock"),
      item("act-dead-bug"),
      item("act-bird-dog"),
      item("act-side-plank"),
      item("int-forward-reverse-lunge"),
    ],
    why: "Answers the article's third variable, current level of trunk stability, by giving the activation block three items. Motor-control and resistance work rank well for function in chronic low back pain; stretching alone does not.",
    frequency: "3 days a week for 6 weeks, then re-test holds",
    safetyNotes: [],
  },
  {
    id: "low-impact-return",
    name: "Low-impact return",
    level: "beginner",
    audience:
      "Adults returning after a lay-off, including after birth, once their clinician agrees",
    sequence: "walkthrough",
    items: [
      item("smr-wall-hip-ball"),
      item("mob-standing-split-rock"),
      item("act-pelvic-tilt"),
      item("act-clamshell"),
      item("int-supported-split-squat"),
      item("int-step-up", { sets: 1 }),
    ],
    why: "No impact, no face-down pressure on the belly, no loaded trunk bending. UK guidance keeps the first three months after birth low-impact. It makes no promise about pelvic-floor or abdominal conditions.",
    frequency: "3 days a week",
    safetyNotes: [
      "Start only once your clinician agrees.",
      "Stop and seek pelvic-health advice for leaking, heaviness or dragging, a bulge along the belly midline, new or heavier bleeding, or pelvic pain.",
    ],
  },
];

const byId = new Map(routines.map((routine) => [routine.id, routine]));

/** A built-in routine by its slug; undefined when the library has none of that name. */
export function routineById(id: string): Routine | undefined {
  return byId.get(id);
}
