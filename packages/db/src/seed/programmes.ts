import { routineById, type RoutineItem, withAmounts } from "@fourstep/core";
import type { VersionToLay } from "../plan/lay-plan.ts";

/** What a plan prescribes from some week on: a routine, perhaps with one more set of an exercise. */
interface Phase {
  /** Counts from the plan's first week, 0. */
  readonly fromWeek: number;
  readonly routineId: string;
  /** Why the trainer changed the plan; null for its beginning. */
  readonly reason: string | null;
  readonly oneMoreSetOf?: string;
}

export interface Programme {
  readonly title: string;
  readonly weeks: number;
  readonly phases: readonly Phase[];
}

export const programmes = {
  reset: {
    title: "Front-hip reset",
    weeks: 14,
    phases: [
      { fromWeek: 0, routineId: "gentle-start", reason: null },
      {
        fromWeek: 3,
        routineId: "front-hip-reset",
        reason: "Two easy weeks in a row, and kneeling is comfortable.",
      },
      {
        fromWeek: 8,
        routineId: "front-hip-reset",
        reason: "Three green weeks: one more set of the wall march.",
        oneMoreSetOf: "act-wall-march",
      },
    ],
  },
  desk: {
    title: "Hips for the office",
    weeks: 16,
    phases: [
      { fromWeek: 0, routineId: "desk-break", reason: null },
      {
        fromWeek: 6,
        routineId: "front-hip-reset",
        reason: "Has room for a mat at home now.",
      },
    ],
  },
  runner: {
    title: "Back to running",
    weeks: 12,
    phases: [
      { fromWeek: 0, routineId: "front-hip-reset", reason: null },
      {
        fromWeek: 4,
        routineId: "pre-run",
        reason: "Runs twice a week again: shorter, before the run.",
      },
      {
        fromWeek: 9,
        routineId: "pre-run",
        reason: "Lunges feel easy: a second set.",
        oneMoreSetOf: "int-walking-lunge",
      },
    ],
  },
  lifter: {
    title: "Lower-body days",
    weeks: 16,
    phases: [
      { fromWeek: 0, routineId: "lifter-prep", reason: null },
      {
        fromWeek: 5,
        routineId: "lifter-prep",
        reason: "Wants more trunk work before deadlifts.",
        oneMoreSetOf: "act-dead-bug",
      },
    ],
  },
  trunk: {
    title: "Trunk first",
    weeks: 14,
    phases: [
      { fromWeek: 0, routineId: "gentle-start", reason: null },
      {
        fromWeek: 2,
        routineId: "trunk-first",
        reason: "Side plank held 12 s at the intake: more trunk work.",
      },
      {
        fromWeek: 8,
        routineId: "tri-planar-hips",
        reason: "Holds 30 s a side; turning is the limit now.",
      },
    ],
  },
  comeback: {
    title: "Low-impact return",
    weeks: 16,
    phases: [
      { fromWeek: 0, routineId: "low-impact-return", reason: null },
      {
        fromWeek: 7,
        routineId: "gentle-start",
        reason: "Asked for work on the floor, and her clinician agrees.",
      },
    ],
  },
  gentleStart: {
    title: "Gentle start",
    weeks: 8,
    phases: [{ fromWeek: 0, routineId: "gentle-start", reason: null }],
  },
  frontHipBase: {
    title: "Front-hip base",
    weeks: 4,
    phases: [{ fromWeek: 0, routineId: "front-hip-reset", reason: null }],
  },
} satisfies Record<string, Programme>;

export type ProgrammeName = keyof typeof programmes;

/** The versions that a programme lays into a plan, but for when they were made. */
export function versionsOf(programme: Programme): Omit<VersionToLay, "createdAt">[] {
  return programme.phases.map(({ fromWeek, routineId, reason, oneMoreSetOf }) => {
    const routine = routineById(routineId);
    if (!routine) throw new Error(`The library has no routine ${routineId}`);
    const items = routine.items.map((item) =>
      item.exerciseId === oneMoreSetOf ? withOneMoreSet(item) : item,
    );
    return { fromWeek, reason, routine, items };
  });
}

function withOneMoreSet({ exerciseId, dose }: RoutineItem): RoutineItem {
  if (dose.kind === "spot_hold") return { exerciseId, dose };
  return { exerciseId, dose: withAmounts(dose, { sets: dose.sets + 1 }) };
}
