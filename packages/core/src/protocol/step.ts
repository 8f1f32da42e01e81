import * as z from "zod";

export * from "./step-order.ts";

/** The four steps of the article. Their numbers follow its numbered list. */
export const Step = z.enum(["smr", "activate", "mobilize", "integrate"]);
export type Step = z.infer<typeof Step>;

/**
 * The order in which a routine runs its steps. `walkthrough` is what the article's own walk-through
 * does and what the corrective-exercise continuum teaches; `list` is the article's numbered list.
 */
export const Sequence = z.enum(["walkthrough", "list"]);
export type Sequence = z.infer<typeof Sequence>;
