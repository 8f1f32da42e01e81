import {
  addDays,
  Conflict,
  type DraftClient,
  draftFindings,
  type Exercise,
  Invalid,
  isHard,
  isHeld,
  isStillOf,
  itemsInOrder,
  say,
  type Viewer,
  withDifferences,
} from "@fourstep/core";
import {
  changePlan,
  endPlan,
  layNewPlan,
  type LockedDraft,
  markAssigned,
  type PhaseToLay,
  redFlagStandingOf,
  type Transaction,
} from "@fourstep/db";

interface ToOne {
  readonly draft: LockedDraft;
  readonly client: DraftClient;
  readonly ends: readonly string[];
  readonly exercises: readonly Exercise[];
}

interface Done {
  readonly planId: string;
  readonly versionNumber: number;
  readonly ended: readonly string[];
}

/** Checks the draft as this person gets it, and lays it on their calendar. */
export async function assignToOne(tx: Transaction, viewer: Viewer, one: ToOne): Promise<Done> {
  const { draft, client, exercises } = one;
  const content = withDifferences(draft.content, client.differences);
  const weekdays = client.weekdays ?? content.weekdays;
  if (content.title === "") throw new Invalid(say("planDraft.noTitle"), "title");
  if (weekdays.length === 0) throw new Invalid(say("planDraft.noDays"), "weekdays");
  const hard = draftFindings(content, { exercises }).find(isHard);
  if (hard) throw new Invalid(hard.finding.message);
  if (isHeld(await redFlagStandingOf(tx, client.id))) {
    throw new Conflict(say("planDraft.held"));
  }
  const phases: PhaseToLay[] = content.phases.map((phase) => ({
    ...phase,
    items: itemsInOrder(phase, exercises).flatMap((item) => {
      const step = exercises.find(({ id }) => id === item.exerciseId)?.step;
      return step ? [{ ...item, step }] : [];
    }),
  }));
  const laying = { clientId: client.id, trainerId: viewer.id, content, phases, weekdays };
  const done =
    draft.planId === null
      ? await layAnew(tx, one, laying)
      : await layNext(tx, one, { ...laying, planId: draft.planId });
  await markAssigned(tx, { draftId: draft.id, clientId: client.id, planId: done.planId });
  return done;
}

type Laying = Omit<Parameters<typeof layNewPlan>[1], "routineId" | "startsOn" | "reason">;

async function layAnew(tx: Transaction, one: ToOne, laying: Laying): Promise<Done> {
  const { client, draft, ends } = one;
  const wanted = client.startsOn ?? draft.content.startsOn ?? client.today;
  // Where it is tomorrow already, today has gone: a plan begins then.
  if (wanted < addDays(client.today, -1)) throw new Invalid(say("planDraft.past"), "startsOn");
  const unasked = client.running.find(({ id }) => !ends.includes(id));
  if (unasked) throw new Conflict(say("planDraft.runs", { title: unasked.title }));
  for (const { id: planId } of client.running) {
    await endPlan(tx, { clientId: client.id, planId, from: client.today });
  }
  const startsOn = wanted < client.today ? client.today : wanted;
  const { routine } = draft;
  const planId = await layNewPlan(tx, {
    ...laying,
    // What its log shows is told of the routine, so it has to be the routine still.
    routineId: routine && isStillOf(routine.exerciseIds, laying.phases) ? routine.id : null,
    startsOn,
    reason: draft.reason || null,
  });
  return { planId, versionNumber: 1, ended: client.running.map(({ id }) => id) };
}

async function layNext(
  tx: Transaction,
  { client, draft }: ToOne,
  laying: Laying & { readonly planId: string },
): Promise<Done> {
  if (draft.reason === "") throw new Invalid(say("planDraft.noReason"), "reason");
  if (draft.baseNumber < draft.latestNumber) throw new Conflict(say("planDraft.goneOn"));
  const { reason } = draft;
  const versionNumber = await changePlan(tx, { ...laying, reason, today: client.today });
  if (versionNumber === null) throw new Conflict(say("planDraft.over"));
  return { planId: laying.planId, versionNumber, ended: [] };
}
