"use client";

import { useSyncExternalStore } from "react";

const place = "fourstep-single-keys";
const listeners = new Set<() => void>();

/** Whether single characters do things on this computer. On unless somebody switched them off. */
export function readSingleKeys(): boolean {
  try {
    return window.localStorage.getItem(place) !== "off";
  } catch {
    // A browser that keeps nothing for us.
    return true;
  }
}

function writeSingleKeys(areOn: boolean) {
  try {
    window.localStorage.setItem(place, areOn ? "on" : "off");
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useSingleKeys(): readonly [boolean, (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(subscribe, readSingleKeys, () => true);
  return [areOn, writeSingleKeys];
}
