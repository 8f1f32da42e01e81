import type {
  PlannedItem,
  PlannedSet,
  SessionDetail,
  SetChange,
  SetLog,
  Side,
} from "@fourstep/core";
import { plannedSetsOf, setKey } from "@fourstep/core";

/** One planned set beside what became of it; `log` is null when nothing was logged. */
export interface SetCell {
  readonly planned: PlannedSet;
  readonly log: SetLog | null;
  /** The set that stood here until the client took it back; it counts nowhere. */
  readonly removed: SetLog | null;
  /** The first correction that held: what it says is what was logged at the time. */
  readonly corrected: SetChange | null;
}

/** One exercise of a session: its cells by side, in the order of their numbers. */
export interface ItemRow {
  readonly item: PlannedItem;
  /** The exercise as it was done last: after a swap, not the planned one. */
  readonly exerciseId: string;
  readonly cells: Record<Side, readonly SetCell[]>;
}

/** Lays a session's logs beside its plan, item by item and side by side. */
export function sessionRows(
  session: Pick<SessionDetail, "items" | "setLogs"> &
    Partial<Pick<SessionDetail, "removedSets" | "changes">>,
): ItemRow[] {
  const logs = byPlace(session.setLogs);
  const removed = byPlace(session.removedSets ?? []);
  const correctionOf = (log: SetLog | undefined) =>
    session.changes?.find(
      ({ setLogId, kind, isApplied }) => setLogId === log?.id && kind === "correct" && isApplied,
    ) ?? null;
  return session.items.map((item) => {
    const cells = plannedSetsOf(item).map((planned) => ({
      planned,
      log: logs.get(planned.key) ?? null,
      removed: removed.get(planned.key) ?? null,
      corrected: correctionOf(logs.get(planned.key)),
    }));
    const swapped = cells.findLast((cell) => cell.log?.outcome === "done")?.log?.exerciseId;
    return {
      item,
      exerciseId: swapped ?? item.exerciseId,
      cells: {
        left: cells.filter((cell) => cell.planned.side === "left"),
        right: cells.filter((cell) => cell.planned.side === "right"),
        both: cells.filter((cell) => cell.planned.side === "both"),
      },
    };
  });
}

const byPlace = (sets: readonly SetLog[]) =>
  new Map(sets.map((log) => [setKey(log.itemId, log.side, log.number), log] as const));

/** The set with the highest discomfort; the first of them when several share it; null when none was given. */
export function worstSet(logs: readonly SetLog[]): SetLog | null {
  let worst: SetLog | null = null;
  for (const log of logs) {
    if (log.discomfort === null) continue;
    if (worst === null || log.discomfort > (worst.discomfort ?? -1)) worst = log;
  }
  return worst;
}
