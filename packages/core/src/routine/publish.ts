import { exerciseById, exercises } from "../library/exercises.ts";
import { checkProtocol } from "../protocol/check-protocol.ts";
import { say } from "../words/index.ts";
import { changesBetween, type Told } from "./changes-between.ts";
import type { RoutineInput } from "./input.ts";

/** Another name alone makes no other routine: what it asks for, in which order, and what it says are the same. */
export const isUnchanged = (routine: Told, source: Told): boolean =>
  routine.level === source.level &&
  changesBetween({ ...source, name: routine.name }, routine, exerciseById).length === 0;

/**
 * Why a routine cannot stand before everybody, in words; null when it can. Strangers have no way to look up a trainer's
 * own exercise, so only built-in ones may be in it; it keeps the protocol, and says whom it is for and why. What was
 * adapted from another is not the same as that was.
 */
export function faultOfPublic(
  routine: RoutineInput,
  nameOf: (exerciseId: string) => string | undefined,
  source: RoutineInput | null = null,
): string | null {
  const own = routine.items.filter(({ exerciseId }) => exerciseById(exerciseId) === undefined);
  if (own.length > 0) {
    const names = own.map(({ exerciseId }) => nameOf(exerciseId) ?? exerciseId);
    return say("routine.notBuiltIn", { names: [...new Set(names)].join(", ") });
  }
  const hard = checkProtocol(routine, { exercises }).find(({ severity }) => severity === "hard");
  if (hard) return say("routine.breaksProtocol", { finding: hard.message });
  const isSilent = !routine.audience || !routine.why || !routine.frequency;
  if (isSilent) return say("routine.silent");
  return source && isUnchanged(routine, source) ? say("routine.unchanged") : null;
}
