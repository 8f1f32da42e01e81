import type { Step } from "../protocol/step.ts";
import type { Dose } from "./dosage.ts";
import type { SetKind, Side } from "./side.ts";

export * from "./side.ts";

/** One unit of work that is planned: the thing that is later logged once. */
export interface PlannedSet {
  /** `${itemId}:${side}:${number}`, unique within a session. */
  readonly key: string;
  readonly itemId: string;
  readonly exerciseId: string;
  readonly step: Step;
  readonly side: Side;
  /** Counts from 1 within its item and side; a spot's number for spots. */
  readonly number: number;
  /** How many there are on this side. */
  readonly of: number;
  readonly kind: SetKind;
  /** Reps planned (each side when alternating); null for holds and spots. */
  readonly reps: number | null;
  /** Seconds planned for the whole set: the hold, the spot, or reps x seconds per rep. */
  readonly seconds: number;
  /** Rest after this set before the next one of the same item; 0 when the other side follows. */
  readonly restSeconds: number;
}

/** One exercise as it stands in a routine or plan version. */
export interface PlannedItem {
  readonly id: string;
  readonly exerciseId: string;
  readonly step: Step;
  readonly dose: Dose;
}

export function setKey(itemId: string, side: Side, number: number): string {
  return `${itemId}:${side}:${number}`;
}

const sidesOf = (dose: Dose): readonly Side[] => {
  const alternates = dose.kind === "reps" && dose.alternating;
  return dose.perSide && !alternates ? ["right", "left"] : ["both"];
};

/**
 * The sets of one item in the order in which they are done. Spots: all of one side, then the other.
 * Holds and reps: both sides of a set, then rest, then the next set (the time model counts rest once a set).
 */
export function plannedSetsOf(item: PlannedItem): PlannedSet[] {
  const { dose } = item;
  const sides = sidesOf(dose);
  const common = { itemId: item.id, exerciseId: item.exerciseId, step: item.step };
  if (dose.kind === "spot_hold") {
    return sides.flatMap((side) =>
      numbers(dose.spotsPerSide).map((number) => ({
        ...common,
        key: setKey(item.id, side, number),
        side,
        number,
        of: dose.spotsPerSide,
        kind: "spot" as const,
        reps: null,
        seconds: dose.secondsPerSpot,
        restSeconds: 0,
      })),
    );
  }
  const seconds =
    dose.kind === "hold"
      ? dose.seconds
      : dose.reps * dose.secondsPerRep * (dose.perSide && dose.alternating ? 2 : 1);
  return numbers(dose.sets).flatMap((number) =>
    sides.map((side, place) => ({
      ...common,
      key: setKey(item.id, side, number),
      side,
      number,
      of: dose.sets,
      kind: dose.kind,
      reps: dose.kind === "reps" ? dose.reps : null,
      seconds,
      restSeconds: place === sides.length - 1 && number < dose.sets ? dose.restSeconds : 0,
    })),
  );
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
