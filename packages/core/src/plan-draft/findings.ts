import { estimatedMinutes, secondsByStep } from "../dosage/time-model.ts";
import type { Exercise, Plane } from "../exercise/exercise.ts";
import { checkProtocol } from "../protocol/check-protocol.ts";
import type { ProtocolContext } from "../protocol/check-protocol.ts";
import type { Finding } from "../protocol/finding.ts";
import type { Step } from "../protocol/step.ts";
import { equipmentOf } from "../routine/equipment.ts";
import type { Needed } from "../routine/equipment.ts";
import { itemsInOrder } from "./changes.ts";
import type { DraftPhase, PlanDraftContent } from "./content.ts";

/** A finding about a phase, and the cards that it is about. */
export interface DraftFinding {
  readonly phaseKey: string;
  readonly finding: Finding;
  readonly keys: readonly string[];
}

/** What the protocol check says about every phase of a draft, the hard findings first. */
export function draftFindings(content: PlanDraftContent, context: ProtocolContext): DraftFinding[] {
  const dailyUse = content.weekdays.length >= 6;
  return content.phases
    .flatMap((phase) => {
      const items = itemsInOrder(phase, context.exercises);
      return checkProtocol({ sequence: phase.sequence, items }, { dailyUse, ...context }).map(
        (finding) => ({
          phaseKey: phase.key,
          finding,
          keys: finding.itemIndexes.flatMap((index) => items[index]?.key ?? []),
        }),
      );
    })
    .toSorted((a, b) => Number(isHard(b)) - Number(isHard(a)));
}

/** Does this finding keep the draft from being assigned? */
export const isHard = ({ finding }: DraftFinding): boolean => finding.severity === "hard";

/** What a phase comes to. */
export interface DraftTotals {
  readonly count: number;
  readonly minutes: number;
  readonly secondsByStep: Record<Step, number>;
  readonly planes: readonly Plane[];
  readonly needs: readonly Needed[];
}

const planes: readonly Plane[] = ["sagittal", "frontal", "transverse"];

/** Minutes, planes and equipment of one phase. */
export function totalsOf(
  phase: Pick<DraftPhase, "items">,
  exercises: readonly Exercise[],
): DraftTotals {
  const known = phase.items.flatMap((item) => {
    const exercise = exercises.find(({ id }) => id === item.exerciseId);
    return exercise ? [{ exercise, step: exercise.step, dose: item.dose }] : [];
  });
  const used = known.map(({ exercise }) => exercise);
  return {
    count: phase.items.length,
    minutes: estimatedMinutes(known),
    secondsByStep: secondsByStep(known),
    planes: planes.filter((plane) => used.some((one) => one.planes.includes(plane))),
    needs: equipmentOf(used),
  };
}
