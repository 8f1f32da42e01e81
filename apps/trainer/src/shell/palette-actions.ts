"use client";

import { useEffect, useId, useSyncExternalStore } from "react";
import { makeRegistry } from "./registry.ts";

export interface PaletteAction {
  id: string;
  label: string;
  run: () => void;
}

const registry = makeRegistry<{ actions: readonly PaletteAction[] }>();
const none: readonly { actions: readonly PaletteAction[] }[] = [];

/** Lets the palette do things of this page, while it stands. */
export function usePaletteActions(actions: readonly PaletteAction[]) {
  const id = useId();
  const signature = JSON.stringify(actions.map((action) => [action.id, action.label]));
  useEffect(() => {
    registry.put(id, { actions }, signature);
  });
  useEffect(() => () => registry.drop(id), [id]);
}

/** What the pages that stand now offer. */
export function useOfferedActions(): readonly PaletteAction[] {
  return useSyncExternalStore(registry.subscribe, registry.read, () => none).flatMap(
    ({ actions }) => actions,
  );
}
