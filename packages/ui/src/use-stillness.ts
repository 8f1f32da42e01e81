import { useSyncExternalStore } from "react";

const query = "(prefers-reduced-motion: reduce), print";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Whether nothing may move: the person asked for less motion, or the page is being printed. False on the server. */
export function useStillness(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
