"use client";

import { itemsInOrder, ruleChange, type VersionChange, versionChanges } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { usePlanBoard } from "./builder-context.ts";

interface PhaseChanges {
  readonly key: string;
  /** Counts from 1. */
  readonly place: number;
  readonly fromWeek: number;
  /** Not in the plan so far: it is told by what it does otherwise than the phase before it. */
  readonly isNew: boolean;
  readonly changes: readonly VersionChange[];
}

/** What the draft does otherwise than the running plan: phase by phase, and in its calendar. */
export function useDraftChanges() {
  const trpc = useTRPC();
  const { draft, content, exercises } = usePlanBoard();
  const planId = draft.planId ?? "";
  const versions = useQuery(
    trpc.planVersion.list.queryOptions({ planId }, { enabled: draft.planId !== null }),
  );
  const told = content.phases.map((phase) => ({
    sequence: phase.sequence,
    items: itemsInOrder(phase, exercises),
  }));
  // A draft of a plan names each of its phases by the version that it came from.
  const phases: PhaseChanges[] = content.phases.map(({ key, fromWeek }, at) => {
    const own = versions.data?.find(({ id }) => id === key) ?? (at === 0 ? draft.base : undefined);
    const before = own ?? told[at - 1];
    const changes = before ? versionChanges(before, told[at]!) : [];
    return { key, place: at + 1, fromWeek, isNew: !own, changes };
  });
  const running = draft.clients[0]?.running.find(({ id }) => id === draft.planId);
  const weeks =
    running && running.weeks !== content.weeks
      ? { before: running.weeks, after: content.weeks }
      : null;
  const hasOtherDays = running !== undefined && running.weekdays.join() !== content.weekdays.join();
  return {
    versions: versions.data ?? [],
    phases,
    weeks,
    hasOtherDays,
    /** The rule is the plan's own and no version's: it changes for all of them. */
    rule: running ? ruleChange(running.progression, content.progression) : null,
    /** No phase prescribes anything else, so that no version will come of it. */
    isSame:
      versions.isSuccess && phases.every(({ isNew, changes }) => !isNew && changes.length === 0),
  };
}
