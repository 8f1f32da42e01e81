type Device = Pick<Storage, "getItem" | "setItem">;

const key = "fourstep.install-hint";

/** What decides whether the hint stands on Today. */
export interface Standing {
  /** The page runs in a window of its own already. */
  readonly isInstalled: boolean;
  /** The browser can install it, or the person can by hand (iOS). */
  readonly canInstall: boolean;
  /** They trained this week: somebody who only looks around is asked for nothing. */
  readonly hasTrained: boolean;
}

function store(): Device | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Is it a time to tell how to install? Never again on a device on which somebody said no. */
export function mayHint(
  { isInstalled, canInstall, hasTrained }: Standing,
  device = store(),
): boolean {
  if (isInstalled || !canInstall || !hasTrained) return false;
  try {
    // Without a store a "no" could not be kept.
    return device !== undefined && device.getItem(key) === null;
  } catch {
    return false;
  }
}

/** They do not want to be told. */
export function neverHint(device = store()): void {
  try {
    device?.setItem(key, "no");
  } catch {
    // Then it is asked once more at the next visit.
  }
}
