import {
  dayIn,
  defaultProgressionRule,
  describeDose,
  type Exercise,
  type ProgressionChange,
  say,
  weekNumber,
} from "@fourstep/core";
import { eq } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { users } from "../schema/index.ts";
import { lockCalendar } from "./following.ts";
import type { PhaseToLay } from "./plan-assignments.ts";
import { changePlan } from "./plan-changes.ts";
import { planToEdit } from "./plan-versions.ts";
import { decideProposal, proposalMade } from "./proposals.ts";

interface ToCarryOut {
  readonly id: string;
  readonly planId: string;
  readonly direction: "up" | "down";
  readonly change: ProgressionChange;
}

/**
 * Makes what a proposal says the plan's next version, from the client's today on. Answers its number; null when the
 * proposal was decided before, or the plan has gone on without it.
 */
export async function carryOut(
  tx: Transaction,
  by: { readonly trainerId: string; readonly decision: "approved" | "automatic" },
  { id, planId, direction, change }: ToCarryOut,
  exercises: readonly Exercise[],
): Promise<number | null> {
  const plan = await planToEdit(tx, by.trainerId, planId);
  if (!plan?.versions.some(({ items }) => items.some((item) => item.id === change.itemId))) {
    return null;
  }
  await lockCalendar(tx, plan.clientId);
  const decidedBy = by.decision === "approved" ? by.trainerId : null;
  if (!(await decideProposal(tx, id, by.decision, decidedBy))) return null;
  const named = (one: ProgressionChange["to"]) => {
    const exercise = exercises.find((other) => other.id === one.exerciseId);
    return `${exercise?.name ?? ""} ${describeDose(one.dose, exercise)}`.trim();
  };
  const phases: PhaseToLay[] = plan.versions.map((version, at) => ({
    key: version.id,
    name: version.phaseName ?? "",
    fromWeek: at === 0 || version.firstDay === null ? 1 : weekNumber(plan, version.firstDay),
    sequence: version.sequence,
    items: version.items.map(({ id: key, exerciseId, dose, step }) => ({
      key,
      step,
      ...(key === change.itemId ? change.to : { exerciseId, dose }),
    })),
  }));
  const [client] = await tx
    .select({ timeZone: users.timeZone })
    .from(users)
    .where(eq(users.id, plan.clientId));
  const number = await changePlan(tx, {
    planId,
    clientId: plan.clientId,
    trainerId: by.trainerId,
    content: {
      title: plan.title,
      weeks: plan.weeks,
      progression: {
        mode: plan.progressionMode,
        rule: plan.progressionRule ?? defaultProgressionRule,
      },
    },
    phases,
    weekdays: plan.weekdays,
    reason: say(`progression.reason.${direction}`, {
      from: named(change.from),
      to: named(change.to),
    }),
    today: dayIn(client?.timeZone ?? "UTC", new Date()),
  });
  await proposalMade(tx, id, planId);
  return number;
}
