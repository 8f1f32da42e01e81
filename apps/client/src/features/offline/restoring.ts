// Kept apart, and small: pages look at it before anything else of this folder is loaded.
let isDone = false;
const listeners = new Set<() => void>();

/** Has this phone looked for what it keeps? Until then a page without data waits rather than gives up. */
export const hasRestored = (): boolean => isDone;
export function onRestored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export function setRestored(): void {
  isDone = true;
  listeners.forEach((listener) => listener());
}
