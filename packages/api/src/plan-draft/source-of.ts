import {
  defaultProgressionRule,
  type DraftSource,
  newContent,
  NotFound,
  type PlanDraftContent,
  say,
  type Viewer,
  weekNumber,
} from "@fourstep/core";
import {
  draftFor,
  newId,
  planToEdit,
  routineForDraft,
  routineOfDraft,
  templateOf,
  type Transaction,
} from "@fourstep/db";

interface Source {
  readonly content: PlanDraftContent;
  readonly planId: string | null;
  readonly clientId: string | null;
  readonly baseVersionId: string | null;
  readonly templateId: string | null;
  readonly routineId: string | null;
}

const plain = {
  planId: null,
  clientId: null,
  baseVersionId: null,
  templateId: null,
  routineId: null,
};

/** What a draft begins with. What the viewer may not open is simply not found. */
export async function sourceOf(
  tx: Transaction,
  viewer: Viewer,
  from: DraftSource | null,
): Promise<Source> {
  if (from === null) return { ...plain, content: newContent("", null, newId) };
  if ("planId" in from) return planSource(tx, viewer.id, from.planId);
  if ("routineId" in from) {
    const routine = found(await routineForDraft(tx, viewer.id, from.routineId));
    const content = newContent(routine.name, routine, newId);
    return { ...plain, content, routineId: from.routineId };
  }
  if ("templateId" in from) {
    const content = found(await templateOf(tx, viewer.id, from.templateId));
    return { ...plain, content, templateId: from.templateId };
  }
  const { content } = found(await draftFor(tx, viewer.id, from.draftId));
  return { ...plain, content, routineId: await routineOfDraft(tx, from.draftId) };
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new NotFound(say("refusal.notFound"));
  return value;
}

/** A running plan: what its days from today on ask for, each version a phase. */
async function planSource(tx: Transaction, viewerId: string, planId: string): Promise<Source> {
  const plan = found(await planToEdit(tx, viewerId, planId));
  const { title, startsOn, weeks, weekdays } = plan;
  const phases = plan.versions.map(({ id, phaseName, firstDay, sequence, items }, at) => ({
    key: id,
    name: plan.versions.length > 1 || phaseName ? (phaseName ?? "") : "",
    // What came before today is past: the first of these lasts from the beginning.
    fromWeek: at === 0 || firstDay === null ? 1 : weekNumber(plan, firstDay),
    sequence,
    items: items.map((item) => ({ key: item.id, exerciseId: item.exerciseId, dose: item.dose })),
  }));
  const rule = plan.progressionRule ?? defaultProgressionRule;
  return {
    content: {
      title,
      // Two that begin in the same week: the later one is what holds.
      phases: phases.filter(({ fromWeek }, at) => phases[at + 1]?.fromWeek !== fromWeek),
      startsOn,
      weeks,
      weekdays,
      progression: { mode: plan.progressionMode, rule },
    },
    planId,
    clientId: plan.clientId,
    baseVersionId: plan.latestVersionId,
    templateId: null,
    routineId: null,
  };
}
