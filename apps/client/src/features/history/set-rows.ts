import {
  type PlannedItem,
  plannedSetsOf,
  type PlannedSet,
  type SessionDetail,
  type SetChange,
  setKey,
  type SetLog,
} from "@fourstep/core";

/** One planned set beside what became of it. */
export interface SetRow {
  readonly planned: PlannedSet;
  /** Null when it was not reached. */
  readonly log: SetLog | null;
  readonly isRemoved: boolean;
  /** Its history, oldest first. */
  readonly changes: readonly SetChange[];
}

export interface ItemRows {
  readonly item: PlannedItem;
  /** As it was done last: after a swap, not the planned one. */
  readonly exerciseId: string;
  readonly sets: readonly SetRow[];
}

/** Lays what was logged beside what was planned, item by item. A set that was taken back keeps its place. */
export function setRows({
  items,
  setLogs,
  removedSets,
  changes,
}: Pick<SessionDetail, "items" | "setLogs" | "removedSets" | "changes">): ItemRows[] {
  const keyed = (logs: readonly SetLog[]) =>
    new Map(logs.map((log) => [setKey(log.itemId, log.side, log.number), log]));
  const standing = keyed(setLogs);
  const removed = keyed(removedSets);
  return items.map((item) => {
    const sets = plannedSetsOf(item).map((planned) => {
      const log = standing.get(planned.key) ?? removed.get(planned.key) ?? null;
      return {
        planned,
        log,
        isRemoved: log !== null && !standing.has(planned.key),
        changes: changes.filter(({ setLogId }) => setLogId === log?.id),
      };
    });
    const done = sets.findLast(({ log }) => log?.outcome === "done")?.log?.exerciseId;
    return { item, exerciseId: done ?? item.exerciseId, sets };
  });
}
