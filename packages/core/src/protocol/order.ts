import { say } from "../words/index.ts";
import type { Placed, RoutineLike } from "./check-protocol.ts";
import type { Finding, Offer } from "./finding.ts";
import { stepOrder } from "./step.ts";
import type { Sequence } from "./step.ts";

/**
 * Soft tissue first, integration last, and between them the two steps grouped in the sequence's order. The
 * three do not overlap: one misplaced item draws one finding.
 */
export function orderFindings(routine: RoutineLike, placed: readonly Placed[]): Finding[] {
  const offer = reorder(routine, placed);
  const finding = (rule: Finding["rule"], late: readonly Placed[], message: string): Finding[] =>
    late.length === 0
      ? []
      : [
          {
            rule,
            severity: "hard",
            itemIndexes: late.map(({ index }) => index),
            message,
            offer,
          },
        ];
  const [, second, third] = stepOrder[routine.sequence];
  const isMiddle = ({ exercise }: Placed) => exercise.step === second || exercise.step === third;
  const middle = placed.filter(isMiddle);
  return [
    ...finding(
      "smr_first",
      placed.filter(
        (one, place) =>
          one.exercise.step === "smr" &&
          placed.slice(0, place).some(({ exercise }) => exercise.step !== "smr"),
      ),
      say("protocol.smr_first"),
    ),
    ...finding(
      "integrate_last",
      placed.filter(
        (one, place) => one.exercise.step === "integrate" && placed.slice(place + 1).some(isMiddle),
      ),
      say("protocol.integrate_last"),
    ),
    ...finding(
      "out_of_order",
      middle.filter(
        (one, place) =>
          one.exercise.step === second &&
          middle.slice(0, place).some(({ exercise }) => exercise.step === third),
      ),
      say("protocol.out_of_order", {
        first: say(`step.${second ?? "mobilize"}`),
        next: say(`step.${third ?? "activate"}`),
      }),
    ),
  ];
}

/** All items sorted by the sequence; within a step they keep the order that they had. */
function reorder(routine: RoutineLike, placed: readonly Placed[]): Offer {
  const rank = (sequence: Sequence, one: Placed) => stepOrder[sequence].indexOf(one.exercise.step);
  const known = placed.toSorted((a, b) => rank(routine.sequence, a) - rank(routine.sequence, b));
  const order = known.map(({ index }) => index);
  const rest = routine.items.map((_, index) => index).filter((index) => !order.includes(index));
  return { kind: "reorder", order: [...order, ...rest] };
}
