import { defaultDoseOf, withAmounts } from "../dosage/default-dose.ts";
import type { PlannedItem } from "../dosage/planned-set.ts";
import { easierNeighbours, harderNeighbours } from "../exercise/ladder.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { bandOf } from "../guardrail/band.ts";
import type { Bands } from "../guardrail/guardrail.ts";
import {
  type NextMorning,
  readinessAfter,
  type SessionOutcome,
} from "../guardrail/next-morning.ts";
import { hitsOf } from "../protocol/contraindicated.ts";
import type { ProgressionChange, ProgressionRule } from "./rule.ts";

/** A finished session of the version that may change, as far as the rule asks. */
export interface RuledSession extends SessionOutcome {
  readonly id: string;
  readonly items: readonly {
    readonly itemId: string;
    readonly worst: number | null;
    /** Were all of its sets done? */
    readonly isWhole: boolean;
  }[];
}

/** The numbers behind a proposal. */
export interface ProposalFacts {
  readonly sessions: number;
  readonly worst: number | null;
  readonly itemWorst: number | null;
  readonly morning: NextMorning | null;
}

export interface Proposal {
  readonly sessionId: string;
  readonly direction: "up" | "down";
  readonly change: ProgressionChange;
  readonly facts: ProposalFacts;
}

export interface RuleContext {
  readonly rule: ProgressionRule;
  readonly bands: Bands;
  readonly exercises: readonly Exercise[];
  readonly contraindications: readonly string[];
}

/**
 * What a plan's rule would change after its last session, one exercise at a time (grounding, section 6): so many complete
 * green sessions in a row with mornings no worse take the easiest exercise up, a red answer or a worse morning takes one
 * down. Null: it stays.
 * @param sessions those of this version, oldest first
 */
export function proposalAfter(
  sessions: readonly RuledSession[],
  version: readonly PlannedItem[],
  context: RuleContext,
): Proposal | null {
  const last = sessions.at(-1);
  if (!last) return null;
  const verdict = readinessAfter(sessions, context.bands);
  if (verdict === "stay") return null;
  const direction = verdict === "step_up" ? "up" : "down";
  const { greenSessions } = context.rule;
  if (direction === "up" && !areEasy(sessions.slice(-greenSessions), context)) return null;
  const worstOf = (item: PlannedItem) =>
    last.items.find(({ itemId }) => itemId === item.id)?.worst ?? null;
  const order = direction === "up" ? 1 : -1;
  const asked = version
    .filter((item) => mayChange(item, last, direction, context.bands))
    .toSorted((a, b) => order * ((worstOf(a) ?? 0) - (worstOf(b) ?? 0)));
  for (const item of asked) {
    const to =
      direction === "up" ? stepUp(item, version, context) : stepDown(item, version, context);
    if (!to) continue;
    const { exerciseId, dose } = item;
    return {
      sessionId: last.id,
      direction,
      change: { itemId: item.id, from: { exerciseId, dose }, to },
      facts: {
        sessions: direction === "up" ? greenSessions : 1,
        worst: last.worstDiscomfort,
        itemWorst: worstOf(item),
        morning: last.nextMorning,
      },
    };
  }
  return null;
}

/** Enough of them, and every pair of neighbours ready for a step up. */
function areEasy(sessions: readonly RuledSession[], { rule, bands }: RuleContext): boolean {
  if (sessions.length < rule.greenSessions) return false;
  return sessions
    .slice(1)
    .every((session, at) => readinessAfter([sessions[at]!, session], bands) === "step_up");
}

/** Up: what was done whole. Down after a red answer: what was red; after a worse morning: anything. */
function mayChange(
  item: PlannedItem,
  last: RuledSession,
  direction: Proposal["direction"],
  bands: Bands,
): boolean {
  const done = last.items.find(({ itemId }) => itemId === item.id);
  if (direction === "up") return done?.isWhole ?? false;
  const wasRed = last.worstDiscomfort !== null && bandOf(last.worstDiscomfort, bands) === "red";
  if (!wasRed) return true;
  const worst = done?.worst ?? null;
  return worst !== null && bandOf(worst, bands) === "red";
}

type Prescribed = ProgressionChange["to"];

function stepUp(
  item: PlannedItem,
  version: readonly PlannedItem[],
  context: RuleContext,
): Prescribed | null {
  const exercise = context.exercises.find(({ id }) => id === item.exerciseId);
  if (!exercise) return null;
  const bySet = oneMoreSet(item, exercise, context.rule);
  const byRung = rung(harderNeighbours(exercise, context.exercises), exercise, version, context);
  return context.rule.upBy === "set" ? (bySet ?? byRung) : (byRung ?? bySet);
}

function stepDown(
  item: PlannedItem,
  version: readonly PlannedItem[],
  context: RuleContext,
): Prescribed | null {
  const exercise = context.exercises.find(({ id }) => id === item.exerciseId);
  if (!exercise) return null;
  const easier = rung(easierNeighbours(exercise, context.exercises), exercise, version, context);
  return easier ?? oneLess(item);
}

/** One set more, as far as the rule and the exercise's own range go. Spots are not sets. */
function oneMoreSet(
  item: PlannedItem,
  exercise: Exercise,
  rule: ProgressionRule,
): Prescribed | null {
  const { exerciseId, dose } = item;
  if (dose.kind === "spot_hold" || exercise.dosage.kind === "spot_hold") return null;
  const most = Math.min(rule.mostSets, exercise.dosage.sets.max ?? rule.mostSets);
  return dose.sets < most ? { exerciseId, dose: withAmounts(dose, { sets: dose.sets + 1 }) } : null;
}

function oneLess({ exerciseId, dose }: PlannedItem): Prescribed | null {
  if (dose.kind === "spot_hold") {
    return dose.spotsPerSide > 1
      ? { exerciseId, dose: withAmounts(dose, { spotsPerSide: dose.spotsPerSide - 1 }) }
      : null;
  }
  return dose.sets > 1 ? { exerciseId, dose: withAmounts(dose, { sets: dose.sets - 1 }) } : null;
}

/** The nearest neighbour that nothing speaks against, that is not in the plan yet, and that leaves something travelling. */
function rung(
  near: readonly Exercise[],
  from: Exercise,
  version: readonly PlannedItem[],
  { exercises, contraindications }: RuleContext,
): Prescribed | null {
  const travels = (id: string) =>
    exercises.find((one) => one.id === id)?.travelsThroughSpace ?? false;
  const travelling = version.filter(({ exerciseId }) => travels(exerciseId));
  const mustTravel = travelling.length === 1 && from.travelsThroughSpace;
  const next = near.find(
    (one) =>
      one.step === from.step &&
      hitsOf(one, contraindications).length === 0 &&
      version.every(({ exerciseId }) => exerciseId !== one.id) &&
      (!mustTravel || one.travelsThroughSpace),
  );
  return next ? { exerciseId: next.id, dose: defaultDoseOf(next.dosage) } : null;
}
