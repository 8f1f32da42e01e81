import { estimatedSeconds } from "../../dosage/time-model.ts";
import { stepNumber, stepOrder, type Step } from "../../protocol/step.ts";
import { allSets } from "./sets.ts";
import type { PlayState } from "./state.ts";

/** One of the four steps: how much of it is over, by the planned seconds of its sets. */
export interface StepView {
  readonly step: Step;
  readonly number: 1 | 2 | 3 | 4;
  /** 0 to 1; only ever grows. Sets that were skipped or stopped are over too. */
  readonly progress: number;
  /** Planned seconds by the time model, for the width of its bar. */
  readonly seconds: number;
}

/** The steps in the order of the plan's sequence; a step without items is left out. */
export function stepViews(state: PlayState): readonly StepView[] {
  return stepOrder[state.plan.sequence].flatMap((step) => {
    const sets = allSets(state).filter((set) => set.step === step);
    if (sets.length === 0) return [];
    const whole = sets.reduce((sum, set) => sum + set.seconds, 0);
    const over = sets
      .filter((set) => state.logs[set.key])
      .reduce((sum, set) => sum + set.seconds, 0);
    const seconds = state.plan.items
      .filter((item) => item.step === step)
      .reduce((sum, item) => sum + estimatedSeconds(item), 0);
    return [{ step, number: stepNumber[step], progress: whole === 0 ? 1 : over / whole, seconds }];
  });
}
