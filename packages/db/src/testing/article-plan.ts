import type { Day, PlannedItem, Weekday } from "@fourstep/core";
import { addDays, redFlagQuestionIds, routineById, weekdayOf, weekOf } from "@fourstep/core";
import { eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { newId } from "../ids.ts";
import {
  clientDays,
  planDays,
  planItems,
  plans,
  planVersions,
  redFlagScreens,
} from "../schema/index.ts";
import { plannedDay } from "../plan/counted-day.ts";
import { layPlan } from "../plan/lay-plan.ts";
import type { Person } from "./cast.ts";

export interface ArticlePlan {
  readonly planId: string;
  readonly versionId: string;
  /** The article's five exercises with its doses, in the plan's order. */
  readonly items: readonly PlannedItem[];
  /** The planned day that is due. */
  readonly planDayId: string;
  readonly days: readonly Day[];
}

export interface ArticlePlanFor {
  readonly client: Person;
  readonly trainer: Person;
  readonly dueOn: Day;
  /** Which week of the plan that day lies in; 1 unless said. */
  readonly week?: number;
  readonly weeks?: number;
  /** With the red-flag questions answered (no to all), unless told not to. */
  readonly isScreened?: boolean;
}

/** Gives a client four weeks of the article's routine, three days a week, one of which is `dueOn`. */
export async function articlePlanFor(
  db: Db,
  { client, trainer, dueOn, week = 1, weeks = 4, isScreened = true }: ArticlePlanFor,
): Promise<ArticlePlan> {
  const routine = routineById("front-hip-reset");
  if (!routine) throw new Error("The library has lost the article's routine");
  const weekdays: Weekday[] = [0, 2, 4].map((days) => weekdayOf(addDays(dueOn, days)));
  const { plan, ...laid } = layPlan(
    {
      clientId: client.id,
      trainerId: trainer.id,
      title: "Front-hip base",
      startsOn: addDays(weekOf(dueOn), -7 * (week - 1)),
      weeks,
      weekdays,
      versions: [
        { fromWeek: 0, routine, items: routine.items, reason: null, createdAt: new Date() },
      ],
    },
    () => newId(),
  );
  const version = laid.versions[0];
  const due = laid.planDays.find(({ day }) => day === dueOn);
  if (!version || !due) throw new Error("The plan does not reach the day that is due");
  const counted = { planVersionId: version.row.id, ...plannedDay(version.items) };
  const clientId = client.id;
  const days = laid.planDays.map(({ day }) => day);
  await db.transaction(async (tx) => {
    await tx.insert(plans).values(plan);
    await tx.insert(planVersions).values(version.row);
    await tx.update(plans).set({ currentVersionId: version.row.id }).where(eq(plans.id, plan.id));
    await tx.insert(planItems).values([...laid.planItems]);
    await tx.insert(planDays).values([...laid.planDays]);
    await tx
      .insert(clientDays)
      .values(days.map((day) => ({ ...counted, clientId, day, status: "planned" as const })));
  });
  if (isScreened) await db.insert(redFlagScreens).values(noFlags(clientId));
  return {
    planId: plan.id,
    versionId: version.row.id,
    items: version.items,
    planDayId: due.id,
    days,
  };
}

const noFlags = (clientId: string) => ({
  id: newId(),
  clientId,
  answers: Object.fromEntries(redFlagQuestionIds.map((id) => [id, false])),
  outcome: "no_flags" as const,
  // Later than the plan, which was made a moment ago.
  createdAt: new Date(),
});
