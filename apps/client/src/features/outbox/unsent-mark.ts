const key = "fourstep.unsent";

/**
 * How many sets this device had not sent when it was last counted, told apart from the sets themselves: should the
 * browser clear its database away, that can be said.
 */
export function markUnsent(sets: number): void {
  try {
    if (sets > 0) localStorage.setItem(key, String(sets));
    else localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing says so elsewhere.
  }
}

/** How many there were when the page came. */
const atStart = read();
export const markedUnsent = (): number => atStart;

function read(): number {
  try {
    return Number(localStorage.getItem(key) ?? 0);
  } catch {
    return 0;
  }
}
