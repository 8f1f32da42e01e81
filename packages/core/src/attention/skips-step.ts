import { steps } from "../protocol/step.ts";
import { isKept } from "../progress/client-day.ts";
import type { AttentionFacts } from "./facts.ts";
import { type AttentionItem, causeOf } from "./item.ts";

/** Kept sessions that are looked at. */
const lastSessions = 6;

/**
 * The step that is left out of most of the last kept sessions under the plan's version that holds now: a new version
 * is a new try.
 */
export function skipsStep(facts: AttentionFacts, least: number): AttentionItem | null {
  const version = facts.versions.filter(({ from }) => from <= facts.today).at(-1);
  if (!version) return null;
  const kept = facts.days
    .filter((one) => isKept(one) && one.day >= version.from)
    .slice(-lastSessions);
  const skipped = steps
    .map((step) => ({
      step,
      count: kept.filter((one) => one.planned[step] > 0 && one.done[step] === 0).length,
    }))
    .sort((a, b) => b.count - a.count)[0];
  if (!skipped || skipped.count < least) return null;
  const { step, count } = skipped;
  return {
    kind: "skips_step",
    cause: causeOf.step(step, version.id),
    numbers: {
      kind: "skips_step",
      step,
      skipped: count,
      of: kept.length,
      sessions: kept.map(({ done }) => ({
        smr: done.smr > 0,
        activate: done.activate > 0,
        mobilize: done.mobilize > 0,
        integrate: done.integrate > 0,
      })),
      reason: facts.skipReasons[step] ?? null,
    },
  };
}
