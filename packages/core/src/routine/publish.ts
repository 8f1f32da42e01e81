import { exerciseById, exercises } from "../library/exercises.ts";
import { checkProtocol } from "../protocol/check-protocol.ts";
import { say } from "../words/index.ts";
import type { RoutineInput } from "./input.ts";

/**
 * Why a routine cannot stand before everybody, in words; null when it can. Strangers have no way to look up a trainer's
 * own exercise, so only built-in ones may be in it; it keeps the protocol, and says whom it is for and why.
 */
export function faultOfPublic(
  routine: RoutineInput,
  nameOf: (exerciseId: string) => string | undefined,
): string | null {
  const own = routine.items.filter(({ exerciseId }) => exerciseById(exerciseId) === undefined);
  if (own.length > 0) {
    const names = own.map(({ exerciseId }) => nameOf(exerciseId) ?? exerciseId);
    return say("routine.notBuiltIn", { names: [...new Set(names)].join(", ") });
  }
  const hard = checkProtocol(routine, { exercises }).find(({ severity }) => severity === "hard");
  if (hard) return say("routine.breaksProtocol", { finding: hard.message });
  const isSilent = !routine.audience || !routine.why || !routine.frequency;
  return isSilent ? say("routine.silent") : null;
}
