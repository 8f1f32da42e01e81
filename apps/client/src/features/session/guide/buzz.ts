/** Whether pages can make this device vibrate. */
export const canBuzz = (): boolean =>
  typeof navigator !== "undefined" && typeof navigator.vibrate === "function";

/** Vibrates in a pattern of milliseconds on and off; nothing happens where the device cannot. */
export function buzz(pattern: readonly number[]): void {
  // Before the first touch a browser refuses, and writes an error to the console.
  const mayBuzz = !("userActivation" in navigator) || navigator.userActivation.hasBeenActive;
  if (pattern.length > 0 && canBuzz() && mayBuzz) {
    navigator.vibrate([...pattern]);
  }
}
