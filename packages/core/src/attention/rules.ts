import { addDays, daysBetween, daysTo } from "../calendar/day-arithmetic.ts";
import { lastDayOf, weekNumber } from "../plan/schedule.ts";
import type { AttentionFacts } from "./facts.ts";
import { lapseOf } from "./habit.ts";
import { type AttentionItem, causeOf } from "./item.ts";
import { painUp } from "./pain-up.ts";
import { skipsStep } from "./skips-step.ts";
import { type AttentionThresholds, defaultThresholds, type OwnThresholds } from "./thresholds.ts";

/** Days after its end that a plan which nobody followed up is still named. */
const daysPastEnd = 14;

/**
 * What the rules raise for one client now, by these thresholds. An alarm, a red answer and a red flag are not among
 * them: those are raised where they happen. The same facts always give the same items.
 */
export function attentionItems(
  facts: AttentionFacts,
  thresholds: AttentionThresholds,
): AttentionItem[] {
  if (facts.isPaused) return [];
  return [
    painUp(facts, thresholds.painUpPoints),
    missedSessions(facts, thresholds.missedSessions),
    skipsStep(facts, thresholds.skippedStepSessions),
    planEnding(facts, thresholds.planEndingDays),
    thresholds.notesToRead ? unreadNote(facts) : null,
    waitingProposal(facts),
  ].filter((item) => item !== null);
}

/** The thresholds of one client: the product's, with what the trainer wants for all, with what they want for this one. */
export function thresholdsFor(
  forAll: OwnThresholds | null,
  forClient: OwnThresholds | null,
): AttentionThresholds {
  // What is left out of JSON is absent, never undefined.
  return { ...defaultThresholds, ...forAll, ...forClient } as AttentionThresholds;
}

function missedSessions(facts: AttentionFacts, least: number): AttentionItem | null {
  const lapse = lapseOf(facts.days, facts.today);
  if (!lapse || lapse.missed < least) return null;
  const { first, ...numbers } = lapse;
  const statuses = new Map(facts.days.map(({ day, status }) => [day, status]));
  return {
    kind: "missed_sessions",
    cause: causeOf.missed(first),
    numbers: {
      kind: "missed_sessions",
      ...numbers,
      days: daysTo(facts.today, 14).map((day) => ({ day, status: statuses.get(day) ?? "rest" })),
    },
  };
}

function planEnding(
  { plan, today, pain }: AttentionFacts,
  daysBefore: number,
): AttentionItem | null {
  if (!plan) return null;
  const lastDay = lastDayOf(plan);
  const left = daysBetween(today, lastDay);
  if (left > daysBefore || left < -daysPastEnd || plan.startsOn > today) return null;
  const { id: planId, title, weeks } = plan;
  return {
    kind: "plan_ending",
    cause: causeOf.plan(planId, lastDay),
    numbers: {
      kind: "plan_ending",
      planId,
      title,
      lastDay,
      week: weekNumber(plan, today),
      weeks,
      pain: pain.filter((one) => one.weekOf > addDays(plan.startsOn, -7)),
    },
  };
}

function unreadNote({ note }: AttentionFacts): AttentionItem | null {
  if (!note) return null;
  return {
    kind: "unread_note",
    cause: causeOf.note(note.from, note.id),
    numbers: { kind: "unread_note", ...note },
  };
}

function waitingProposal({ waitingProposal: waiting }: AttentionFacts): AttentionItem | null {
  if (!waiting) return null;
  return {
    kind: "proposal_waiting",
    cause: causeOf.proposal(waiting.id),
    numbers: { kind: "proposal_waiting", proposalId: waiting.id, direction: waiting.direction },
  };
}
