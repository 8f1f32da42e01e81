import type { Dose } from "../dosage/dosage.ts";
import type { Step } from "./step.ts";

export type Rule =
  | "unknown_exercise"
  | "missing_step"
  | "smr_first"
  | "integrate_last"
  | "out_of_order"
  | "nothing_travels"
  | "too_many_items"
  | "outside_evidence"
  | "contraindicated"
  | "too_long";

/** A change that a screen can carry out with one tap. Indexes are those of the routine's items. */
export type Offer =
  | { readonly kind: "add"; readonly exerciseId: string; readonly at: number }
  | { readonly kind: "swap"; readonly itemIndex: number; readonly exerciseId: string }
  /** The items in a new order: `order[0]` is the index of the item that comes first. */
  | { readonly kind: "reorder"; readonly order: readonly number[] }
  | { readonly kind: "remove"; readonly itemIndex: number }
  | { readonly kind: "dose"; readonly itemIndex: number; readonly dose: Dose }
  /** One dose for every item, in the order of the items. */
  | { readonly kind: "doses"; readonly doses: readonly Dose[] };

/** What is wrong with a routine, or worth a thought, in words that a person can act on. */
export interface Finding {
  readonly rule: Rule;
  /** `hard` stops a routine from being assigned or published; a `warning` leaves it to the person. */
  readonly severity: "hard" | "warning";
  /** The items that it is about; empty when it is about the whole. */
  readonly itemIndexes: readonly number[];
  readonly step?: Step;
  readonly message: string;
  readonly offer?: Offer;
}
