import type { Exercise } from "../exercise/exercise.ts";
import { ladderFrom } from "../exercise/ladder.ts";
import { say } from "../words/index.ts";
import type { Placed, RoutineLike } from "./check-protocol.ts";
import type { Finding, Offer } from "./finding.ts";
import { stepOrder, steps } from "./step.ts";
import type { Sequence, Step } from "./step.ts";

/** All four steps, and integration that moves the body through space. */
export function presenceFindings(
  routine: RoutineLike,
  placed: readonly Placed[],
  exercises: readonly Exercise[],
): Finding[] {
  const missing = steps.filter((step) => placed.every(({ exercise }) => exercise.step !== step));
  return [
    ...missing.map((step) => missingStep(step, routine.sequence, placed, exercises)),
    ...(missing.includes("integrate") ? [] : nothingTravels(placed, exercises)),
  ];
}

function missingStep(
  step: Step,
  sequence: Sequence,
  placed: readonly Placed[],
  exercises: readonly Exercise[],
): Finding {
  const candidates = exercises
    .filter((one) => one.step === step && (step !== "integrate" || one.travelsThroughSpace))
    .sort((a, b) => a.level - b.level);
  const place = stepOrder[sequence].indexOf(step);
  const after = placed.filter(({ exercise }) => stepOrder[sequence].indexOf(exercise.step) < place);
  const [easiest] = candidates;
  return {
    rule: "missing_step",
    severity: "hard",
    itemIndexes: [],
    step,
    message: say("protocol.missing_step", { step: say(`step.${step}`) }),
    ...(easiest && {
      offer: { kind: "add", exerciseId: easiest.id, at: (after.at(-1)?.index ?? -1) + 1 } as const,
    }),
  };
}

function nothingTravels(placed: readonly Placed[], exercises: readonly Exercise[]): Finding[] {
  const integration = placed.filter(({ exercise }) => exercise.step === "integrate");
  if (integration.some(({ exercise }) => exercise.travelsThroughSpace)) return [];
  const offer = travellingSwap(integration, exercises);
  return [
    {
      rule: "nothing_travels",
      severity: "hard",
      itemIndexes: integration.map(({ index }) => index),
      step: "integrate",
      message: say("protocol.nothing_travels"),
      ...(offer && { offer }),
    },
  ];
}

function travellingSwap(
  integration: readonly Placed[],
  exercises: readonly Exercise[],
): Offer | null {
  for (const { index, exercise } of integration.toReversed()) {
    const travelling = ladderFrom(exercise, exercises).find((one) => one.travelsThroughSpace);
    if (travelling) return { kind: "swap", itemIndex: index, exerciseId: travelling.id };
  }
  return null;
}
