import type { Day, PlannedItem, Routine, RoutineItem, Step, Weekday } from "@fourstep/core";
import { exerciseById, planDays as daysOf, weekNumber } from "@fourstep/core";
import type { planDays, planItems, planVersions, plans } from "../schema/index.ts";

type Row<Table extends { $inferInsert: unknown }> = Table["$inferInsert"];

/** What a plan prescribes from some week on. */
export interface VersionToLay {
  /** Weeks after the plan's first; 0 for the first version. */
  readonly fromWeek: number;
  readonly routine: Pick<Routine, "name" | "sequence">;
  /** With the step, for exercises that the built-in library does not know. */
  readonly items: readonly (RoutineItem & { readonly step?: Step })[];
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly phaseId?: string | null;
}

export interface PlanToLay {
  /** Where it was made before: on the phone, say. */
  readonly id?: string;
  readonly clientId: string;
  /** Null for a plan that the client chose alone. */
  readonly trainerId: string | null;
  readonly title: string;
  readonly startsOn: Day;
  readonly weeks: number;
  readonly weekdays: readonly Weekday[];
  readonly versions: readonly VersionToLay[];
}

interface LaidVersion {
  readonly row: Row<typeof planVersions> & { id: string };
  readonly items: readonly PlannedItem[];
}

export interface LaidPlan {
  readonly plan: Row<typeof plans>;
  readonly versions: readonly LaidVersion[];
  readonly planItems: readonly Row<typeof planItems>[];
  readonly planDays: readonly (Row<typeof planDays> & { version: LaidVersion })[];
}

/** The rows of a plan on a client's calendar; nothing is written. `idAt` makes the ids. */
export function layPlan(toLay: PlanToLay, idAt: (moment: Date) => string): LaidPlan {
  const { clientId, trainerId, title, startsOn, weeks } = toLay;
  const createdAt = toLay.versions[0]?.createdAt ?? new Date(startsOn);
  const createdBy = trainerId ?? clientId;
  const plan = {
    id: toLay.id ?? idAt(createdAt),
    clientId,
    trainerId,
    title,
    startsOn,
    weeks,
    weekdays: [...toLay.weekdays],
    createdBy,
    createdAt,
    updatedAt: createdAt,
  };
  const versions = toLay.versions.map((version, index) => ({
    fromWeek: version.fromWeek,
    row: {
      id: idAt(version.createdAt),
      planId: plan.id,
      number: index + 1,
      phaseId: version.phaseId ?? null,
      reason: version.reason,
      sequence: version.routine.sequence,
      routineName: version.routine.name,
      createdBy,
      createdAt: version.createdAt,
    },
    items: version.items.map((item) => plannedItem(item, idAt(version.createdAt))),
  }));
  return {
    plan,
    versions,
    planItems: versions.flatMap(({ row, items }) =>
      items.map((item, index) => ({ ...item, planVersionId: row.id, position: index + 1 })),
    ),
    planDays: daysOf(toLay).flatMap((day) => {
      const version = versions.findLast(({ fromWeek }) => fromWeek < weekNumber(toLay, day));
      if (!version) return [];
      const ids = { id: idAt(createdAt), planId: plan.id, planVersionId: version.row.id };
      return [{ ...ids, clientId, day, version }];
    }),
  };
}

function plannedItem(item: VersionToLay["items"][number], id: string): PlannedItem {
  const { exerciseId, dose } = item;
  const step = item.step ?? exerciseById(exerciseId)?.step;
  if (!step) throw new Error(`The library has no exercise ${exerciseId}`);
  return { id, exerciseId, step, dose };
}
