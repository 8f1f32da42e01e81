import type { Sequence, Step } from "./step.ts";

// Apart from the schemas, so that a screen which only needs the order does not load a parser for it.

export const steps: readonly Step[] = ["smr", "activate", "mobilize", "integrate"];

/** The numbers follow the article's numbered list, whatever the sequence. */
export const stepNumber: Record<Step, 1 | 2 | 3 | 4> = {
  smr: 1,
  activate: 2,
  mobilize: 3,
  integrate: 4,
};

export const defaultSequence: Sequence = "walkthrough";

export const stepOrder: Record<Sequence, readonly Step[]> = {
  walkthrough: ["smr", "mobilize", "activate", "integrate"],
  list: ["smr", "activate", "mobilize", "integrate"],
};
