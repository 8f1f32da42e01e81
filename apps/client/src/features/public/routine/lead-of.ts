import { stepOrder } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";

/** The movement that a routine turns on, to be drawn large: the first one after the soft tissue work. */
export function leadOf({ items, sequence }: PublicRoutine["routine"]) {
  const [, second] = stepOrder[sequence];
  return items.find(({ step }) => step === second) ?? items[0];
}
