import * as z from "zod";
import { type SetLog, SetLogInput } from "./input.ts";

/** What can be put right afterwards. Which set it was, and under which plan, stays as it was logged. */
export const SetValues = SetLogInput.pick({
  outcome: true,
  reason: true,
  effort: true,
  discomfort: true,
});
export type SetValues = z.infer<typeof SetValues>;

const change = z.object({
  /** The phone names the change, so that a retry lands on the same row. */
  id: z.uuid(),
  setLogId: z.uuid(),
  /** The session of the set, in whose order the change waits on the phone. */
  sessionId: z.uuid(),
  /** The revision that it makes: one more than the one that the person saw. A set is logged as revision 1. */
  revision: z.int().min(2).max(10_000),
  /** By the clock of the device, which may be wrong: it only decides between changes of the same revision. */
  changedAt: z.iso.datetime(),
  /**
   * What the set says afterwards, whole, also when it is removed: so that it does not matter which changes arrived
   * before this one.
   */
  set: SetValues,
});

/** Puts a set right, or brings back one that was removed. */
export const SetLogUpdateInput = change.extend({ kind: z.enum(["correct", "restore"]) });
export type SetLogUpdateInput = z.infer<typeof SetLogUpdateInput>;

/** Takes a set back: it counts no more, and stays in its history. */
export const SetLogDeleteInput = change.extend({ kind: z.literal("remove") });
export type SetLogDeleteInput = z.infer<typeof SetLogDeleteInput>;

export const SetLogChangeInput = z.discriminatedUnion("kind", [
  SetLogUpdateInput,
  SetLogDeleteInput,
]);
export type SetLogChangeInput = z.infer<typeof SetLogChangeInput>;

/** What decides which of two changes holds. */
export type ChangeRank = Pick<SetLogChangeInput, "id" | "revision" | "changedAt">;

/** Does `one` hold against `other`? The higher revision does, then the later clock, then the greater id. */
export function wins(one: ChangeRank, other: ChangeRank): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  const later = Date.parse(one.changedAt) - Date.parse(other.changedAt);
  return later === 0 ? one.id.toLowerCase() > other.id.toLowerCase() : later > 0;
}

/** A set as it stands after its changes. */
export interface StandingSet {
  readonly values: SetValues;
  readonly isRemoved: boolean;
  readonly revision: number;
  /** The change that made it so; null while it says what was logged. */
  readonly by: ChangeRank | null;
}

/** A set as it was logged, before any change. */
export const asLogged = (logged: SetValues): StandingSet => ({
  values: logged,
  isRemoved: false,
  revision: 1,
  by: null,
});

/** The set after a change has arrived: one that came too late changes nothing. */
export function afterChange(standing: StandingSet, change: SetLogChangeInput): StandingSet {
  if (standing.by !== null && !wins(change, standing.by)) return standing;
  const { kind, revision, set, id, changedAt } = change;
  return {
    values: set,
    isRemoved: kind === "remove",
    revision,
    by: { id, revision, changedAt },
  };
}

/** Who changes a set, when: the change's new id and the device's clock (ISO 8601). */
export interface ChangedBy {
  readonly id: string;
  readonly at: string;
}

const next = (set: SetLog, { id, at }: ChangedBy) => ({
  id,
  setLogId: set.id,
  sessionId: set.sessionId,
  revision: set.revision + 1,
  changedAt: at,
});

const valuesOf = ({ outcome, reason, effort, discomfort }: SetValues): SetValues => ({
  outcome,
  reason,
  effort,
  discomfort,
});

/** The change that puts a set right, made of the set as the person saw it and what it should say. */
export const correctionOf = (set: SetLog, to: Partial<SetValues>, by: ChangedBy) =>
  ({
    ...next(set, by),
    kind: "correct",
    set: { ...valuesOf(set), ...to },
  }) satisfies SetLogUpdateInput;

/** The change that takes a set back. */
export const removalOf = (set: SetLog, by: ChangedBy) =>
  ({ ...next(set, by), kind: "remove", set: valuesOf(set) }) satisfies SetLogDeleteInput;

/** The change that brings a removed set back as it was. */
export const restorationOf = (set: SetLog, by: ChangedBy) =>
  ({ ...next(set, by), kind: "restore", set: valuesOf(set) }) satisfies SetLogUpdateInput;
