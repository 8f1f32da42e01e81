import * as z from "zod";
import { CreateRoutineInput } from "./input.ts";

/** A trainer's own version of a public routine: whose it began as, and what they made of it. */
export const AdaptRoutineInput = CreateRoutineInput.extend({
  routineId: z.string().min(1).max(100),
});
export type AdaptRoutineInput = z.infer<typeof AdaptRoutineInput>;

/** What a viewer may still see of the routine that another was adapted from. */
export interface AdaptedFrom {
  /** Null: taken back, put away, or not for this viewer. */
  readonly source: { readonly id: string; readonly name: string } | null;
  /** Null: the product's own, or nobody whom this viewer may see. */
  readonly author: {
    readonly id: string;
    readonly name: string;
    readonly hasPage: boolean;
  } | null;
}

/** How much of it can be credited by name. That there was another stays said in every case. */
export type Credit = "whole" | "library" | "author" | "unseen";

export function creditOf({ source, author }: AdaptedFrom): Credit {
  if (source) return author ? "whole" : "library";
  return author ? "author" : "unseen";
}
