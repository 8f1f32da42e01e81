import { outliersOf } from "../dosage/evidence-range.ts";
import type { Outlier } from "../dosage/evidence-range.ts";
import { withAmounts } from "../dosage/default-dose.ts";
import { estimatedMinutes } from "../dosage/time-model.ts";
import { trimToMinutes } from "../routine/trim.ts";
import { say } from "../words/index.ts";
import type { Placed, ProtocolContext, RoutineLike } from "./check-protocol.ts";
import { contraindicatedFindings } from "./contraindicated.ts";
import type { Finding } from "./finding.ts";

/**
 * More than this in a routine for every day draws a warning: fewer exercises go with better adherence
 * (Henry 1999; Medina-Mirapeix 2009). The number itself is the product's own.
 */
export const mostItemsForDailyUse = 6;

/** What is worth a thought but stops nobody. */
export function warnings(
  routine: RoutineLike,
  placed: readonly Placed[],
  context: ProtocolContext,
): Finding[] {
  return [
    ...(context.dailyUse ? tooManyItems(placed) : []),
    ...placed.flatMap(outsideEvidence),
    ...contraindicatedFindings(placed, context),
    ...tooLong(routine, context.minutesAvailable),
  ];
}

function tooManyItems(placed: readonly Placed[]): Finding[] {
  if (placed.length <= mostItemsForDailyUse) return [];
  const spare = spareItem(placed);
  return [
    {
      rule: "too_many_items",
      severity: "warning",
      itemIndexes: placed.map(({ index }) => index),
      message: say("protocol.too_many_items", {
        count: placed.length,
        most: mostItemsForDailyUse,
      }),
      ...(spare && { offer: { kind: "remove", itemIndex: spare.index } as const }),
    },
  ];
}

/** The last item of the fullest step; never the only one that travels. */
function spareItem(placed: readonly Placed[]): Placed | undefined {
  const inStep = (one: Placed) =>
    placed.filter(({ exercise }) => exercise.step === one.exercise.step).length;
  const travelling = placed.filter(({ exercise }) => exercise.travelsThroughSpace);
  return placed
    .filter((one) => inStep(one) > 1 && !(travelling.length === 1 && travelling[0] === one))
    .toSorted((a, b) => inStep(b) - inStep(a) || b.index - a.index)[0];
}

function outsideEvidence({ index, item, exercise }: Placed): Finding[] {
  if (item.dose.kind !== exercise.dosage.kind) return [];
  return outliersOf(item.dose, exercise.dosage).map((outlier) => ({
    rule: "outside_evidence",
    severity: "warning",
    itemIndexes: [index],
    step: exercise.step,
    message: say(`protocol.outside_evidence.${isBelow(outlier) ? "below" : "above"}`, {
      name: exercise.name,
      amount: say(`amount.${outlier.amount}.${outlier.value === 1 ? "one" : "other"}`, {
        count: outlier.value,
      }),
      edge: nearestEdge(outlier),
    }),
    offer: {
      kind: "dose",
      itemIndex: index,
      dose: withAmounts(item.dose, { [outlier.amount]: nearestEdge(outlier) }),
    },
  }));
}

const isBelow = ({ value, min }: Outlier) => value < min;
const nearestEdge = (outlier: Outlier) =>
  isBelow(outlier) ? outlier.min : (outlier.max ?? outlier.min);

function tooLong({ items }: RoutineLike, minutesAvailable: number | undefined): Finding[] {
  const minutes = estimatedMinutes(items);
  if (minutesAvailable === undefined || minutes <= minutesAvailable) return [];
  const trimmed = trimToMinutes(items, minutesAvailable);
  return [
    {
      rule: "too_long",
      severity: "warning",
      itemIndexes: [],
      message: say("protocol.too_long", { minutes, available: minutesAvailable }),
      ...(estimatedMinutes(trimmed) <= minutesAvailable && {
        offer: { kind: "doses", doses: trimmed.map(({ dose }) => dose) } as const,
      }),
    },
  ];
}
