import type { ActivePhase } from "./handlers.ts";
import { isBegun, plannedByKey } from "./sets.ts";
import type { ItemState, PlayState } from "./state.ts";

/** Items of one step that can still change places: not begun, and not being done at this moment. */
export function movableItems(
  state: PlayState,
  phase: ActivePhase,
  step: string,
): readonly ItemState[] {
  const current = plannedByKey(state, phase.key)?.itemId;
  const waiting = phase.name === "ready" || phase.name === "choosing";
  return state.items.filter((item) => {
    const planned = state.plan.items.find(({ id }) => id === item.id);
    if (planned?.step !== step || isBegun(state, item.id)) return false;
    return item.id !== current || waiting;
  });
}

/** The items in their new order; null unless exactly the movable items of one step change places. */
export function reorder(
  state: PlayState,
  phase: ActivePhase,
  itemIds: readonly string[],
): readonly ItemState[] | null {
  const step = state.plan.items.find(({ id }) => id === itemIds[0])?.step;
  if (!step) return null;
  const movable = movableItems(state, phase, step);
  const wanted = itemIds.map((id) => movable.find((item) => item.id === id));
  const same = new Set(itemIds).size === movable.length && itemIds.length === movable.length;
  if (!same || wanted.includes(undefined)) return null;
  const queue = wanted.filter((item) => item !== undefined);
  return state.items.map((item) => (movable.includes(item) ? (queue.shift() ?? item) : item));
}
