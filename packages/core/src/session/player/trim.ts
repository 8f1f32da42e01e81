import type { PlannedSet } from "../../dosage/planned-set.ts";
import { secondsLeft, secondsOfSet } from "./estimate.ts";
import type { ActivePhase } from "./handlers.ts";
import { isOpen, plannedByKey, setsOfItem } from "./sets.ts";
import type { PlayState } from "./state.ts";

/** Sets that go together: one set number of one item, all of its sides. */
interface Bundle {
  readonly itemId: string;
  readonly step: string;
  readonly number: number;
  readonly place: number;
  readonly sets: readonly PlannedSet[];
  readonly seconds: number;
}

/**
 * Which sets to leave out so that about this many seconds remain. It trims inside the steps: further sets and spots
 * go first, then further exercises of a step; both sides go together; every step keeps at least one whole set.
 */
export function setsToTrim(
  state: PlayState,
  phase: ActivePhase,
  at: number,
  seconds: number,
): readonly PlannedSet[] {
  let over = secondsLeft(state, at) - seconds;
  const trimmed: PlannedSet[] = [];
  const candidates = bundles(state, phase).toSorted(
    (a, b) => b.number - a.number || b.place - a.place || b.seconds - a.seconds,
  );
  const kept = keptByStep(state, phase);
  for (const bundle of candidates) {
    if (over <= 0) break;
    if (kept.get(bundle.step) === `${bundle.itemId}:${bundle.number}`) continue;
    trimmed.push(...bundle.sets);
    over -= bundle.seconds;
  }
  return trimmed;
}

/** The shortest that the session can become, in seconds from this moment. */
export function shortestSeconds(state: PlayState, phase: ActivePhase, at: number): number {
  const gone = setsToTrim(state, phase, at, 0);
  return secondsLeft(state, at) - gone.reduce((sum, set) => sum + secondsOfSet(state, set), 0);
}

function bundles(state: PlayState, phase: ActivePhase): readonly Bundle[] {
  const current = plannedByKey(state, phase.key);
  return state.items.flatMap((item) => {
    const sets = setsOfItem(state, item.id);
    const step = sets[0]?.step ?? "";
    const place = state.items.filter((other) => stepOf(state, other.id) === step).indexOf(item);
    return [...new Set(sets.map((set) => set.number))].flatMap((number) => {
      const bundle = sets.filter((set) => set.number === number);
      const busy = current?.itemId === item.id && current.number === number;
      if (busy || !bundle.every((set) => isOpen(state, set))) return [];
      const seconds = bundle.reduce((sum, set) => sum + secondsOfSet(state, set), 0);
      return [{ itemId: item.id, step, number, place, sets: bundle, seconds }];
    });
  });
}

/** One set number per step that is never trimmed, unless the step has been worked on already. */
function keptByStep(state: PlayState, phase: ActivePhase): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const item of state.items) {
    for (const set of setsOfItem(state, item.id)) {
      if (!kept.has(set.step) && !isTouched(state, phase, set.step) && isOpen(state, set)) {
        kept.set(set.step, `${item.id}:${set.number}`);
      }
    }
  }
  return kept;
}

const stepOf = (state: PlayState, itemId: string) => setsOfItem(state, itemId)[0]?.step;

function isTouched(state: PlayState, phase: ActivePhase, step: string): boolean {
  if (plannedByKey(state, phase.key)?.step === step) return true;
  return state.items.some((item) =>
    setsOfItem(state, item.id).some(
      (set) => set.step === step && state.logs[set.key]?.outcome === "done",
    ),
  );
}
