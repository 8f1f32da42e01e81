import type { Exercise } from "@fourstep/core";

/** Where a moving figure stands: its place in the rep, 0 to 1, and how far its chest is lifted by breath, 0 to 1. */
export interface FigureMoment {
  readonly phase: number;
  /** Whether `phase` counts from the pose that names the exercise, and not from the beginning of its rep. */
  readonly isFromStill?: boolean;
  readonly breath?: number | undefined;
}

/** The moment at `now`, in milliseconds since 1970. */
export type MomentAt = (now: number) => FigureMoment;

const breathSeconds = 4;

/** Seconds of one cycle of a figure on its own: a rep at its tempo, or two slow breaths of a hold. */
export function cycleSeconds({ dosage }: Pick<Exercise, "dosage">): number {
  return dosage.kind === "reps" ? dosage.secondsPerRep : 2 * breathSeconds;
}

/** One slow breath in four seconds, in and out, 0 to 1. */
export function breathAt(now: number): number {
  return (1 - Math.cos((2 * Math.PI * now) / (1000 * breathSeconds))) / 2;
}

/**
 * The breath within a hold of so many seconds at its `share`, 0 to 1: whole breaths, so that it begins and ends at
 * rest, and shallower ones where there is not the time for a full one.
 */
export function breathInHold(seconds: number, share: number): number {
  const breaths = Math.max(1, Math.round(seconds / breathSeconds));
  const depth = Math.min(1, seconds / breathSeconds);
  return (depth * (1 - Math.cos(2 * Math.PI * breaths * share))) / 2;
}
