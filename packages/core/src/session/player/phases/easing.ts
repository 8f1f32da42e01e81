import { advance } from "../advance.ts";
import type { PhaseHandlers } from "../handlers.ts";
import { closeSets } from "../log.ts";
import { easierThan, mayReact } from "../reactions.ts";
import { nextToEase, openSetsOf } from "../sets.ts";
import { changeItem, swapTo } from "../swap.ts";

export const easing: PhaseHandlers<"easing"> = {
  reaction_chosen(state, phase, event) {
    const { reaction } = event;
    const next = nextToEase(state, phase.key);
    if (!next || !mayReact(state, phase.key, reaction)) return "not_offered";
    if (reaction === "keep") return advance(state, phase, event);
    if (reaction === "stop_exercise") {
      const open = openSetsOf(state, next.itemId);
      const stopped = closeSets(state, open, event, "stopped", "discomfort");
      return advance(stopped, phase, event);
    }
    if (reaction === "easier_exercise") {
      const item = state.items.find(({ id }) => id === next.itemId);
      const [easier] = easierThan(state, item?.exerciseId ?? "");
      return easier ? swapTo(state, next.itemId, easier.id, event) : "not_offered";
    }
    const eased = changeItem(state, next.itemId, (item) => ({
      ...item,
      eased: { ...item.eased, [next.side]: reaction },
    }));
    return advance(eased, phase, event);
  },
};

/** The exercise ended by a red answer; the person has read it. */
export const red: PhaseHandlers<"red"> = {
  acknowledged: (state, phase, event) => advance(state, { ...phase, restFrom: null }, event),
};
