import { advance, enter } from "./advance.ts";
import { openSetsOf } from "./sets.ts";
import type { ItemState, PlayState } from "./state.ts";

export function changeItem(
  state: PlayState,
  itemId: string,
  change: (item: ItemState) => ItemState,
): PlayState {
  return {
    ...state,
    items: state.items.map((item) => (item.id === itemId ? change(item) : item)),
  };
}

/** Does the rest of an item with another exercise; earlier sets keep the one that they were done with. */
export function swapTo(
  state: PlayState,
  itemId: string,
  exerciseId: string,
  by: { readonly id: string; readonly at: number },
): PlayState {
  const swapped = changeItem(state, itemId, (item) => ({ ...item, exerciseId, eased: {} }));
  const [next] = openSetsOf(swapped, itemId);
  return next
    ? enter(swapped, next, "swap", by)
    : advance(swapped, { key: `${itemId}:`, restFrom: null }, by);
}
