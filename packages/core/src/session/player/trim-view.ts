import type { SetKind } from "../../dosage/planned-set.ts";
import { stepNumber, stepOrder, type Step } from "../../protocol/step.ts";
import { secondsLeft, secondsOfSet } from "./estimate.ts";
import type { ActivePhase } from "./handlers.ts";
import { openSetsOf, workOf } from "./sets.ts";
import type { PlayState } from "./state.ts";
import { setsToTrim } from "./trim.ts";

/** What one exercise loses. */
export interface TrimmedItem {
  readonly itemId: string;
  readonly name: string;
  readonly step: Step;
  readonly stepNumber: 1 | 2 | 3 | 4;
  readonly kind: SetKind;
  /** Sets that are left out, both sides of a set together as one. */
  readonly sets: number;
  /** Sets that stay; none means that the exercise is left out. */
  readonly stay: number;
  readonly bothSides: boolean;
}

export interface TrimView {
  /** Seconds that remain when it is agreed on. */
  readonly secondsLeft: number;
  /** The sets that it leaves out, by their keys: to be agreed on as they stand here. */
  readonly keys: readonly string[];
  /** In the order of the session. */
  readonly items: readonly TrimmedItem[];
}

/** Exactly what "short on time" would leave out to bring the session down to about this many seconds. */
export function trimView(
  state: PlayState,
  phase: ActivePhase,
  at: number,
  seconds: number,
): TrimView {
  const gone = setsToTrim(state, phase, at, seconds);
  const keys = new Set(gone.map(({ key }) => key));
  const order = stepOrder[state.plan.sequence];
  const items = state.items
    .flatMap((item): TrimmedItem[] => {
      const out = gone.filter(({ itemId }) => itemId === item.id);
      const [first] = out;
      if (!first) return [];
      const work = workOf(state, first);
      const open = openSetsOf(state, item.id).filter(({ key }) => !keys.has(key));
      const numbers = (sets: readonly { number: number }[]) =>
        new Set(sets.map((set) => set.number)).size;
      return [
        {
          itemId: item.id,
          name: work.exercise.name,
          step: first.step,
          stepNumber: stepNumber[first.step],
          kind: work.kind,
          sets: numbers(out),
          stay: numbers([...open, ...doneOf(state, item.id)]),
          bothSides: out.some(({ side }) => side !== "both"),
        },
      ];
    })
    .toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
  const saved = gone.reduce((sum, set) => sum + secondsOfSet(state, set), 0);
  return { secondsLeft: secondsLeft(state, at) - saved, keys: [...keys], items };
}

const doneOf = (state: PlayState, itemId: string) =>
  Object.values(state.logs).filter((log) => log.itemId === itemId && log.outcome === "done");
