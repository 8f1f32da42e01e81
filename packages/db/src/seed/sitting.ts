import type { PlannedItem, PlannedSet, SessionEnding, SkipReason } from "@fourstep/core";
import { plannedSetsOf, setupSecondsPerExercise, setupSecondsPerSpot } from "@fourstep/core";
import type { setLogs } from "../schema/index.ts";
import type { Random } from "./random.ts";
import { doneOf, nothingOf } from "./set-of.ts";
import type { Mishap } from "./stories.ts";

type SetRow = typeof setLogs.$inferInsert;

export interface SittingToPlay {
  readonly sessionId: string;
  readonly clientId: string;
  readonly items: readonly PlannedItem[];
  readonly startedAt: Date;
  /** Worst pain of the week, 0 to 10. */
  readonly pain: number;
  readonly leavesOutIntegration: boolean;
  /** Stops some way into the last step. */
  readonly runsOutOfTime: boolean;
  readonly mishap: Mishap | null;
}

export interface Sitting {
  readonly sets: SetRow[];
  readonly ended: SessionEnding;
  readonly finishedAt: Date;
  /** Active seconds. */
  readonly seconds: number;
}

/** How a set turned out, before the numbers. */
interface Turn {
  readonly outcome: SetRow["outcome"];
  readonly reason?: SkipReason;
  /** Answered when a set was stopped. */
  readonly discomfort?: number;
}

/** Plays one session from the first set to the last, with the clock running. */
export function playSitting(random: Random, toPlay: SittingToPlay): Sitting {
  const planned = toPlay.items.flatMap(plannedSetsOf);
  const turns = turnsOf(random, toPlay, planned);
  const sets: SetRow[] = [];
  let seconds = 0;
  for (const [index, { outcome, reason = null, discomfort }] of turns.entries()) {
    const set = planned[index];
    if (!set) break;
    const share = outcome === "stopped" ? 0.5 : 1;
    const done = outcome === "skipped" ? nothingOf(set) : doneOf(random, set, toPlay.pain, share);
    if (outcome !== "skipped") seconds += done.seconds + pauseAround(set) + random.whole(0, 6);
    // A millisecond each keeps the order of sets that took no time.
    const loggedAt = new Date(toPlay.startedAt.getTime() + seconds * 1000 + index);
    sets.push({
      id: random.id(loggedAt),
      sessionId: toPlay.sessionId,
      clientId: toPlay.clientId,
      planItemId: set.itemId,
      exerciseId: set.exerciseId,
      step: set.step,
      side: set.side,
      setNumber: set.number,
      ...done,
      discomfort: discomfort ?? done.discomfort ?? null,
      outcome,
      reason,
      loggedAt,
    });
  }
  seconds += random.whole(10, 40);
  const finishedAt = new Date(toPlay.startedAt.getTime() + seconds * 1000);
  return { sets, ended: endOf(toPlay), finishedAt, seconds };
}

function endOf({ mishap, runsOutOfTime }: SittingToPlay): SessionEnding {
  if (mishap === "alarm") return "alarm";
  return runsOutOfTime ? "early" : "finished";
}

/** Seconds to settle before a set and to rest after it. */
function pauseAround(set: PlannedSet): number {
  if (set.kind === "spot") return setupSecondsPerSpot;
  return set.restSeconds + (set.number === 1 ? setupSecondsPerExercise : 0);
}

/** Done, left out or stopped, set by set. An alarm ends the list: what came after was never reached. */
function turnsOf(random: Random, sitting: SittingToPlay, planned: readonly PlannedSet[]): Turn[] {
  const noRoom = random.chance(0.6) ? "space" : "time";
  const inTime = planned.length - (sitting.runsOutOfTime ? random.whole(1, 3) : 0);
  const turns = planned.map((set, index): Turn => {
    if (index >= inTime) return { outcome: "skipped", reason: "time" };
    if (sitting.leavesOutIntegration && set.step === "integrate") {
      return { outcome: "skipped", reason: noRoom };
    }
    return { outcome: "done" };
  });
  if (sitting.mishap === "alarm") {
    const at = planned.findLastIndex((set) => set.step === "smr");
    return [...turns.slice(0, at), { outcome: "stopped", reason: "discomfort", discomfort: 6 }];
  }
  if (sitting.mishap === "red")
    stopAt(turns, planned, planned.findLastIndex((set) => set.step === "mobilize") - 1);
  return turns;
}

/** A red answer ends that exercise, and only that one. */
function stopAt(turns: Turn[], planned: readonly PlannedSet[], at: number): void {
  for (const [index, set] of planned.entries()) {
    if (index < at || set.itemId !== planned[at]?.itemId) continue;
    turns[index] =
      index === at
        ? { outcome: "stopped", reason: "discomfort", discomfort: 7 }
        : { outcome: "skipped", reason: "discomfort" };
  }
}
