"use client";

import { easierThan, isActive, movableItems, setView, type PlayState } from "@fourstep/core/player";

export type MoreChoice = "swap" | "order" | "short" | "note" | "end";

/** The items of one step that can change places now. */
export function movableNow(state: PlayState): readonly string[] {
  const { phase } = state;
  if (!isActive(phase)) return [];
  const set = setView(state, phase.key);
  const step = state.plan.items.find(({ id }) => id === set?.itemId)?.step;
  return step ? movableItems(state, phase, step).map(({ id }) => id) : [];
}

/** What can be changed at this moment; what cannot is not offered. */
export function useMoreChoices(state: PlayState): readonly MoreChoice[] {
  const { phase } = state;
  if (!isActive(phase)) return ["end"];
  const set = setView(state, phase.key);
  const isOpen = phase.name !== "red" && phase.name !== "easing";
  const choices: MoreChoice[] = [];
  if (isOpen && set && easierThan(state, set.exercise.id).length > 0) choices.push("swap");
  if (movableNow(state).length > 1) choices.push("order");
  return [...choices, "short", "note", "end"];
}
