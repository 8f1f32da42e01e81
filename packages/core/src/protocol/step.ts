import { z } from "zod";

/** The four steps of the article. Their numbers follow its numbered list. */
export const Step = z.enum(["smr", "activate", "mobilize", "integrate"]);
export type Step = z.infer<typeof Step>;

export const steps: readonly Step[] = ["smr", "activate", "mobilize", "integrate"];

export const stepNumber: Record<Step, 1 | 2 | 3 | 4> = {
  smr: 1,
  activate: 2,
  mobilize: 3,
  integrate: 4,
};

/**
 * The order in which a routine runs its steps. `walkthrough` is what the article's own walk-through
 * does and what the corrective-exercise continuum teaches; `list` is the article's numbered list.
 */
export const Sequence = z.enum(["walkthrough", "list"]);
export type Sequence = z.infer<typeof Sequence>;

export const defaultSequence: Sequence = "walkthrough";

export const stepOrder: Record<Sequence, readonly Step[]> = {
  walkthrough: ["smr", "mobilize", "activate", "integrate"],
  list: ["smr", "activate", "mobilize", "integrate"],
};
