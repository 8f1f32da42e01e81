import {
  describeDose,
  stepOrder,
  type Bands,
  type Exercise,
  type PlannedItem,
  type Sequence,
  type SessionEnding,
  type SetLogInput,
  type Step,
} from "@fourstep/core";
import { loggedSets, type PlayState } from "@fourstep/core/player";

/** What a summary is made of, whether this device led the session or the server remembers it. */
export interface SummaryFacts {
  readonly sequence: Sequence;
  readonly items: readonly PlannedItem[];
  readonly logs: readonly SetLogInput[];
  readonly bands: Bands;
  readonly ending: SessionEnding | null;
  readonly seconds: number;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly nameOf: (exerciseId: string) => Exercise | undefined;
}

export const factsOfState = (state: PlayState): SummaryFacts => ({
  sequence: state.plan.sequence,
  items: state.plan.items,
  logs: loggedSets(state),
  bands: state.plan.bands,
  ending: state.ending,
  seconds: Math.round(state.activeMs / 1000),
  painBefore: state.painBefore,
  painAfter: state.painAfter,
  nameOf: (id) => state.plan.exercises[id],
});

export interface StepFacts {
  readonly step: Step;
  /** At least one set was done. */
  readonly isDone: boolean;
  readonly done: number;
  readonly planned: number;
  /** "6 spots": how many spots, when it was soft tissue work. */
  readonly spots: number;
  /** The longest that one spot was held, in seconds, when it was held longer than planned; else null. */
  readonly longest: number | null;
  /** The doses of what was done whole, in words. */
  readonly doses: readonly string[];
  /** The highest discomfort, and the last when it came down from amber. */
  readonly worst: number | null;
  readonly lastEased: number | null;
}

/** What was done in each step, in the order of the plan. */
export function stepFacts(facts: SummaryFacts): readonly StepFacts[] {
  return stepOrder[facts.sequence].flatMap((step) => {
    const items = facts.items.filter((item) => item.step === step);
    if (items.length === 0) return [];
    const ids = new Set(items.map(({ id }) => id));
    const logs = facts.logs.filter(({ itemId }) => ids.has(itemId));
    const done = logs.filter(({ outcome }) => outcome === "done");
    const held = done.flatMap(({ effort }) => (effort.kind === "spot" ? [effort.seconds] : []));
    const usual = Math.max(
      0,
      ...items.map(({ dose }) => ("secondsPerSpot" in dose ? dose.secondsPerSpot : 0)),
    );
    const longest = Math.max(0, ...held);
    const given = done.flatMap(({ discomfort }) => (discomfort === null ? [] : [discomfort]));
    const worst = given.length > 0 ? Math.max(...given) : null;
    const last = given.at(-1) ?? null;
    const eased = worst !== null && last !== null && worst > facts.bands.greenMax && last < worst;
    return [
      {
        step,
        isDone: done.length > 0,
        done: done.length,
        planned: items.reduce((sum, item) => sum + setsOf(item), 0),
        spots: held.length,
        longest: held.length > 0 && longest > usual ? longest : null,
        doses: items.map((item) => describeDose(item.dose, facts.nameOf(item.exerciseId))),
        worst,
        lastEased: eased ? last : null,
      },
    ];
  });
}

function setsOf({ dose }: PlannedItem): number {
  const sides = dose.perSide && !("alternating" in dose && dose.alternating) ? 2 : 1;
  return sides * (dose.kind === "spot_hold" ? dose.spotsPerSide : dose.sets);
}

/** The exercise whose discomfort came down from amber, with both numbers; null when none did. */
export function easedExercise(
  facts: SummaryFacts,
): { readonly name: string; readonly from: number; readonly to: number } | null {
  for (const item of facts.items) {
    const logs = facts.logs.filter(({ itemId }) => itemId === item.id);
    const given = logs.flatMap(({ discomfort }) => (discomfort === null ? [] : [discomfort]));
    const from = Math.max(-1, ...given);
    const to = given.at(-1) ?? -1;
    if (item.step !== "smr" && from > facts.bands.greenMax && to >= 0 && to < from) {
      return { name: facts.nameOf(item.exerciseId)?.shortName ?? "", from, to };
    }
  }
  return null;
}
